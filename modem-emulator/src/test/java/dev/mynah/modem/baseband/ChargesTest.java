package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.at.AtVoices;
import dev.mynah.modem.door.Connection;
import dev.mynah.modem.door.Voice;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an AT line does to a card that keeps charges. Whether PIN1 is enough to write them is the card's to say; here it is. */
class ChargesTest {
    private final Bench bench = Bench.of(
                    Bench.alphaSpec(),
                    Bench.betaSpec(),
                    Bench.alphaProfile()
                            .file("ADF.USIM/EF.ACM", "000007")
                            .file("ADF.USIM/EF.ACMmax", "0003E8")
                            .file("ADF.USIM/EF.PUCT", "4555520000"),
                    Bench.betaProfile())
            .powerOn();
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private final Voice voice = new AtVoices(bench.modem, 0, "at0", false, bench.events).apply(new Connection() {
        @Override
        public void write(byte[] bytes) {
            heard.writeBytes(bytes);
        }

        @Override
        public void pause(boolean paused) {}

        @Override
        public void hangUp() {}
    });

    private List<String> send(String line) {
        heard.reset();
        byte[] octets = (line + "\r").getBytes(StandardCharsets.US_ASCII);
        voice.received(octets, 0, octets.length);
        bench.settle();
        return heard.toString(StandardCharsets.US_ASCII)
                .lines()
                .filter(it -> !it.isEmpty())
                .toList();
    }

    @Test
    void the_meter_goes_back_to_zero() {
        send("AT+CMEE=1");
        assertThat(send("AT+CACM?")).containsExactly("+CACM: \"000007\"", "OK");
        assertThat(send("AT+CACM=\"9999\"")).containsExactly("+CME ERROR: 16");
        assertThat(send("AT+CACM=\"1234\"")).containsExactly("OK");
        assertThat(send("AT+CACM?")).containsExactly("+CACM: \"000000\"", "OK");
    }

    @Test
    void limit_and_price_are_read_and_written() {
        assertThat(send("AT+CAMM?")).containsExactly("+CAMM: \"0003E8\"", "OK");
        assertThat(send("AT+CAMM=\"0007D0\",\"1234\";+CAMM?")).containsExactly("+CAMM: \"0007D0\"", "OK");
        assertThat(send("AT+CPUC=\"SEK\",\"0.25\",\"1234\";+CPUC?")).containsExactly("+CPUC: \"SEK\",\"0.25\"", "OK");
    }
}
