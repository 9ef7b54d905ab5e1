package dev.mynah.modem.at;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Domain;
import dev.mynah.modem.RegistrationStatus;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AtVoiceTest {
    private final Conversation at = new Conversation();

    @Test
    void an_answer_leaves_in_one_write() {
        at.send("ATI;+CFUN?;+CPAS");
        assertThat(at.writes).hasSize(1);
    }

    @Test
    void a_door_with_echo_echoes_before_the_host_says_anything() {
        assertThat(new Conversation(true).send("AT").heard()).isEqualTo("AT\r\r\nOK\r\n");
        assertThat(new Conversation(false).send("AT").heard()).isEqualTo("\r\nOK\r\n");
    }

    @Test
    void each_host_of_a_door_has_settings_of_its_own_and_the_stored_profile_in_common() {
        at.send("AT+CMEE=2").ok();
        at.send("AT&W").ok();
        at.send("AT+CMEE=1").ok();
        assertThat(anotherHostAsks("AT+CMEE?")).contains("+CMEE: 2");
        at.send("AT+CMEE?").answers("+CMEE: 1", "OK");
    }

    @Test
    void a_host_that_is_alone_goes_on_with_what_the_last_one_left() {
        at.send("AT+CMEE=1").ok();
        at.end();
        assertThat(anotherHostAsks("AT+CMEE?")).contains("+CMEE: 1");
    }

    private String anotherHostAsks(String question) {
        StringBuilder heard = new StringBuilder();
        byte[] octets = (question + "\r").getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        at.voices.apply(new HeardBy(heard)).received(octets, 0, octets.length);
        return heard.toString();
    }

    @Test
    void what_a_host_had_half_typed_goes_with_it_and_its_settings_stay() {
        at.send("AT+CREG=1").ok();
        at.raw("AT+CFUN=");
        at.leave();
        at.send("AT+CREG?").answers("+CREG: 1,0", "OK");
    }

    @Test
    void a_host_that_is_gone_for_good_hears_nothing_more() {
        at.send("AT+CREG=1").ok();
        at.end();
        at.slot(0).registered(Domain.CS, RegistrationStatus.HOME, FakeSubscription.CELL);
        at.raw("AT\r").silence();
        assertThat(at.slot(0).listeners()).isZero();
    }

    @Test
    void what_the_modem_does_not_know_is_an_error_and_the_rest_of_the_line_undone() {
        at.send("AT+CABTSR=0;+CFUN=0").answers("ERROR");
        at.send("AT+CFUN?").answers("+CFUN: 1", "OK");
    }

    @Test
    void unterminated_strings_long_lines_NULs_and_wrong_counts_are_errors() {
        at.send("AT+CMEE=1").ok();
        at.send("AT+CSCS=\"GSM").answers("ERROR");
        at.send("AT+CREG=1,2").answers("+CME ERROR: 50");
        at.send("AT+CLCK").answers("+CME ERROR: 4");
        at.send("AT" + "+CREG?;".repeat(9362)).answers("ERROR");
        at.send("A\0T\0+CFUN?");
        at.lines();
        at.send("AT+CFUN?").answers("+CFUN: 1", "OK");
    }

    @Test
    void a_session_sounds_the_same_however_it_is_cut() {
        String session = "ATE1V1\rat+cmee=2;+creg=2;+cgmi\rA/AT+CPIN?;+CIMI\rAT+CGDCONT=1,\"IP\",\"a\";+CGDCONT?\r"
                + "AT+CRSM=176,12258,0,0,10\rAT+CSCS=\"UCS2\";+COPS?;+CSQ\rAT+CFUN=7\rATS7?&F\rAT+NOTHING\rAT+CLAC\r";
        String whole = new Conversation(true).raw(session).heard();
        for (int size = 1; size <= session.length(); size++) {
            Conversation cut = new Conversation(true);
            for (int from = 0; from < session.length(); from += size) {
                cut.raw(session.substring(from, Math.min(session.length(), from + size)));
            }
            assertThat(cut.heard()).as("in pieces of %d", size).isEqualTo(whole);
        }
    }

    @Test
    void noise_leaves_the_line_usable() {
        long seed = 20260101;
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            byte[] noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            at.raw(new String(noise, java.nio.charset.StandardCharsets.ISO_8859_1));
        }
        at.raw("\r").raw("\r");
        at.time.settle();
        at.leave();
        at.send("AT&F").lines();
        assertThat(at.send("ATE0").lines()).as("seed %d", seed).endsWith("OK");
        at.send("AT").ok();
        assertThat(at.events).noneMatch(event -> event.line().contains("broke"));
    }

    private record HeardBy(StringBuilder text) implements dev.mynah.modem.door.Connection {
        @Override
        public void write(byte[] bytes) {
            text.append(new String(bytes, java.nio.charset.StandardCharsets.US_ASCII));
        }

        @Override
        public void pause(boolean paused) {}

        @Override
        public void hangUp() {}
    }
}
