package dev.mynah.modem.nmea;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.EllipsoidPoint;
import dev.mynah.modem.at.FakeModem;
import dev.mynah.modem.door.Connection;
import dev.mynah.modem.door.Voice;
import dev.mynah.network.air.time.VirtualTime;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NmeaVoiceTest {
    private final VirtualTime time = new VirtualTime(Instant.parse("2026-03-01T10:00:00Z"));
    private final FakeModem modem = new FakeModem(time.timeline());
    private final List<String> written = new ArrayList<>();
    private final Voice voice = NmeaVoice.of(modem).apply(new Connection() {
        @Override
        public void write(byte[] bytes) {
            written.add(new String(bytes, StandardCharsets.US_ASCII));
        }

        @Override
        public void pause(boolean paused) {}

        @Override
        public void hangUp() {}
    });

    @Test
    void an_epoch_a_second_comes_while_the_receiver_is_on() {
        time.advance(Duration.ofSeconds(5));
        assertThat(written).isEmpty();
        modem.receiver.session(true);
        time.advance(Duration.ofSeconds(2));
        assertThat(written).hasSize(2);
        assertThat(written.get(0)).contains("$GPGGA,,,,,,0,").endsWith("\r\n");
        modem.receiver.session(false);
        time.advance(Duration.ofSeconds(5));
        assertThat(written).hasSize(2);
    }

    @Test
    void a_fix_is_in_the_sentences_and_what_a_host_says_is_lost() {
        modem.receiver.carry(Optional.of(new EllipsoidPoint(52.5208, 13.4094, 34)));
        modem.receiver.session(true);
        byte[] said = "AT\r".getBytes(StandardCharsets.US_ASCII);
        voice.received(said, 0, said.length);
        time.advance(Duration.ofSeconds(40));
        assertThat(written.get(39))
                .contains(
                        "$GPGGA,100040.00,5231.24800,N,01324.56400,E,1,",
                        "$GPRMC,",
                        "$GPGSA,A,3,",
                        "$GPGSV,",
                        "$GPVTG,");
    }

    @Test
    void nothing_comes_once_the_host_has_left() {
        modem.receiver.session(true);
        voice.ended();
        time.advance(Duration.ofSeconds(5));
        assertThat(written).isEmpty();
    }
}
