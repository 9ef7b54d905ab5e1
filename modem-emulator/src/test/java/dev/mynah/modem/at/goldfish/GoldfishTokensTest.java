package dev.mynah.modem.at.goldfish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.at.AtFailed;
import dev.mynah.modem.at.Conversation;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever is asked, each line that looks like a token is one that the HAL knows, and ends as it reads lines. */
class GoldfishTokensTest {
    private static final Set<String> KNOWN = Set.of(
            "+CPIN",
            "+CPINR",
            "+CRSM",
            "+CFUN",
            "+CREG",
            "+CEREG",
            "+CGREG",
            "+CTEC",
            "+COPS",
            "+WRMP",
            "+CCSS",
            "+CSQ",
            "+CLCC",
            "+CCFCU",
            "+CCWA",
            "+CUSATD",
            "+CUSATP",
            "+CUSATE",
            "+CUSATT",
            "+CUSATEND",
            "+CGDCONT",
            "+CGCONTRDP",
            "+CLCK",
            "+CSIM",
            "+CGLA",
            "+CCHC",
            "+CSCA",
            "+CSCB",
            "+CMGS",
            "+CMGW",
            "+CMT",
            "+CDS",
            "+CME ERROR",
            "+CMS ERROR",
            "%CTZV",
            "%CGFPCCFG",
            "^MBAU");
    /** What the HAL of 2025 never asks for, and so never reads. */
    private static final Set<String> NEVER_ASKED = Set.of("+CEID", "+CATR");

    private static final Pattern TOKEN = Pattern.compile("([+%^][A-Z]+(?: ERROR)?).*");
    private static final List<String> ARGUMENTS = List.of(
            "",
            "0",
            "1",
            "2",
            "3",
            "255",
            "-1",
            "4294967296",
            "\"\"",
            "\"2\"",
            "\"IP\"",
            "\"internet\"",
            "0070000001",
            "\"0070000001\"",
            "10",
            "192",
            "28589",
            "\"00101\"",
            "99999999999999999999",
            "\"11,22\"",
            "A0000000871002",
            "\"a\u00e9\"",
            "\"",
            ",",
            "SIM PIN",
            "\"SIM PIN\"",
            "145",
            "\"+15550100\"");

    private final Conversation at = new Conversation(Goldfish.DIALECT);
    private final Random random = new Random(20261126);

    @Test
    void no_answer_ends_the_HAL() {
        at.send("ATE0Q0V1").send("AT+CMEE=1").send("AT+CSCS=\"HEX\"");
        at.heard();
        var commands = Goldfish.family().commands();
        for (int round = 0; round < 4000; round++) {
            var name = commands.get(random.nextInt(commands.size())).syntax().name();
            if (NEVER_ASKED.contains(name)) {
                continue;
            }
            String line = "AT" + name + arguments();
            at.send(line);
            at.network().selecting.tryComplete();
            at.network().scanning.tryComplete(List.of());
            at.time.settle();
            at.raw("\032");
            String heard = at.heard();
            assertThat(heard).as(line).endsWith("\r").doesNotContain("\n");
            for (String said : heard.split("\r")) {
                Matcher token = TOKEN.matcher(said);
                if (token.matches()) {
                    assertThat(KNOWN).as(line).contains(token.group(1));
                }
            }
        }
        assertThat(at.events.stream().filter(AtFailed.class::isInstance)).isEmpty();
    }

    private String arguments() {
        int kind = random.nextInt(8);
        if (kind < 2) {
            return kind == 0 ? "?" : "";
        }
        StringBuilder written = new StringBuilder("=");
        for (int i = random.nextInt(7); i >= 0; i--) {
            written.append(ARGUMENTS.get(random.nextInt(ARGUMENTS.size()))).append(i > 0 ? "," : "");
        }
        return written.toString();
    }
}
