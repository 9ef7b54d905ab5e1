package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that know nothing of TS 27.010 on channels that gsm0710muxd has opened. */
@Timeout(Patience.OF_A_TEST)
class MultiplexerTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"advanced", "basic"})
    void gammu_identifies_a_modem_and_sees_its_network_through_a_channel(String mode) throws IOException {
        try (MynahUp mynah = MynahUp.start(testbed(), directory.resolve("run"));
                Muxer muxer = Muxer.start(directory.resolve("mux"), mynah.pty("at0"), mode)) {
            Gammu gammu = new Gammu(directory, muxer.channel("gammu"));
            gammu.await("identify", "IMEI                 : 490154203237518", "001010000000001");
            gammu.await("networkinfo", "Network state        : home network", "Alpha Mobile");
        }
    }

    @Test
    void modem_manager_finds_a_modem_by_two_channels_of_one_line() throws IOException {
        List<Muxer> muxers = new ArrayList<>();
        List<UsbModem> modems = new ArrayList<>();
        try (ModemManagerUp host = ModemManagerUp.startWithUsb(testbed(), directory, mynah -> {
            muxers.add(muxer(mynah));
            modems.add(usb(muxers.get(0)));
            return modems.get(0);
        })) {
            // The daemon has switched the radio off, and ModemManager wants to see the card before it switches anything
            // on.
            Socat.say(host.mynah().pty("data0"), "AT+CFUN=1");
            host.report("add", modems.get(0));
            JsonNode modem = host.registered("usb");
            assertThat(modem.at("/modem/generic/ports"))
                    .extracting(JsonNode::asText)
                    .containsExactly("ttyUSB2 (at)", "ttyUSB3 (at)");
            assertThat(modem.at("/modem/3gpp/operator-name").asText()).isEqualTo("Alpha Mobile");
            host.mynah().awaitLog("modem0/at0/dlc1", "at > AT+COPS?");
            host.mynah().awaitLog("modem0/at0/dlc2", "at > AT+CREG=2");
        } finally {
            muxers.forEach(Muxer::close);
        }
    }

    private Muxer muxer(MynahUp mynah) {
        try {
            return Muxer.start(directory.resolve("mux"), mynah.pty("at0"), "advanced");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UsbModem usb(Muxer muxer) {
        try {
            return new UsbModem("0525", "a4a7", Map.of(2, muxer.channel("first"), 3, muxer.channel("second")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path testbed() throws IOException {
        return Examples.withAbstractSockets("linux-clients-umts.yaml", directory);
    }
}
