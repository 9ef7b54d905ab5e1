package dev.mynah.at.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody should send: each gets its error, and the line goes on. */
class HostileInputTest {
    private static final String OK = "\r\nOK\r\n";
    private static final String ERROR = "\r\nERROR\r\n";

    private final TestTerminal terminal = TestTerminal.withoutEcho();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AT+CSCS=\"IRA",
                "AT+CSCS=\"IRA\"x",
                "AT+CSCS=\"IRA;+CGMI",
                "AT+COPS=1,0,\"a\\4\"",
                "AT+COPS=1,0,\"a\\zz\"",
                "AT+COPS=1,0,x\"a\"",
                "AT+COPS=1,0,\"",
                "AT+CSCS=IRA",
                "AT+CMEE=3",
                "AT+CMEE=-1",
                "AT+CMEE=1,1",
                "AT+CMEE=1,",
                "AT+CMEE=\"1\"",
                "AT+CMEE=99999999999999999999",
                "AT+CMEE=1?",
                "AT+CMEE?1",
                "AT+CMEE=?0",
                "AT+COPS=",
                "AT+COPS=,0",
                "AT+",
                "AT=",
                "AT?",
                "AT,",
                "AT\"",
                "AT&",
                "AT&1",
                "AT\\",
                "AT1",
                "ATY",
                "ATE2",
                "ATE99999999999999999999",
                "ATE0\u0080",
                "AT\u00ff\u00fe",
                "AT+\u00e9",
                "AT+CGMI+CGMI",
                "AT\u007f",
            })
    void a_bad_line_is_an_error(String line) {
        assertThat(terminal.asks(line + "\r")).isEqualTo(ERROR);
        assertThat(terminal.asks("AT\r")).isEqualTo(OK);
    }

    @Test
    void a_line_of_64_kibibytes_is_an_error() {
        assertThat(terminal.asks("AT" + "x".repeat(65536) + "\r")).isEqualTo(ERROR);
        assertThat(terminal.asks("AT+COPS=1,0,\"" + "x".repeat(65536) + "\"\r")).isEqualTo(ERROR);
        assertThat(terminal.asks("AT" + "\"".repeat(65536) + "\r")).isEqualTo(ERROR);
        assertThat(terminal.asks("AT+CGMI\r")).isEqualTo("\r\nMynah\r\n" + OK);
        assertThat(terminal.asks("A/")).isEqualTo("\r\nMynah\r\n" + OK);
    }

    @Test
    void a_line_of_just_the_limit_is_read() {
        assertThat(terminal.asks("AT" + " ".repeat(4091) + "+CGMI\r")).isEqualTo("\r\nMynah\r\n" + OK);
        assertThat(terminal.asks("AT" + " ".repeat(4092) + "+CGMI\r")).isEqualTo(ERROR);
    }

    @Test
    void nul_octets_are_ignored_outside_strings_and_refused_within() {
        assertThat(terminal.asks("\0A\0T\0\rAT\0+\0CGMI\0\r")).isEqualTo("\r\nMynah\r\n" + OK);
        assertThat(terminal.asks("AT+CPIN=\"12\00034\"\r")).isEqualTo(ERROR);
    }

    @Test
    void every_line_of_random_octets_gets_exactly_one_result() {
        long seed = 20260101;
        var random = new Random(seed);
        var vocabulary = "+CMEE=?+CGMI;ATE0\"\\,&S3D0123456789QVX +COPS\u00e9\0Z/";
        for (int n = 0; n < 20_000; n++) {
            var line = new StringBuilder("AT");
            for (int i = random.nextInt(24); i > 0; i--) {
                boolean known = random.nextInt(4) > 0;
                char c = known ? vocabulary.charAt(random.nextInt(vocabulary.length())) : (char) random.nextInt(256);
                line.append(c == '\r' || c == '\b' ? ' ' : c);
            }
            var fresh = new TestTerminal();
            fresh.settings.set(LineOption.ECHO, 0);
            fresh.sends(line + "\r");
            var results = fresh.observed.stream()
                    .filter(seen -> seen.matches("< (OK|ERROR|NO CARRIER|BUSY|CONNECT.*|\\+CM[ES] ERROR: .*)"))
                    .count();
            assertThat(fresh.settings.is(LineOption.QUIET) ? 1 : results)
                    .as("seed %d, line %d: %s", seed, n, line)
                    .isEqualTo(1);
        }
    }
}
