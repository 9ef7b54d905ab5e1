package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The conversation of docs/euicc-at.md is what the modem says. */
@Testbed("dsds.yaml")
final class EuiccPageTest {
    private static final String FENCE = "```";
    private static final Duration MEANWHILE = Duration.ofSeconds(30);

    @Test
    void profiles_are_managed_and_the_phone_goes_to_the_other_operator(AtClient at0, AtClient at1, TestClock clock)
            throws Exception {
        at1.ask("AT+CEREG?", "+CEREG: 0,1");
        List<String> conversation = conversation();
        assertThat(conversation).hasSizeGreaterThan(30);
        for (String line : conversation) {
            if (line.startsWith("> ")) {
                at1.silentFor(Duration.ZERO).send(line.substring(2));
            } else if (line.startsWith("(")) {
                clock.advance(MEANWHILE);
            } else {
                at1.expect(line);
            }
        }
        at0.send("AT+CPIN?").expect("ERROR");
    }

    private static List<String> conversation() throws Exception {
        List<String> lines = Files.readAllLines(page());
        int begin = lines.indexOf(FENCE);
        int end = begin + 1 + lines.subList(begin + 1, lines.size()).indexOf(FENCE);
        return lines.subList(begin + 1, end);
    }

    private static Path page() {
        Path place = Path.of("docs/euicc-at.md").toAbsolutePath();
        while (!Files.exists(place)) {
            Path above = place.getParent().getParent().getParent();
            place = above.resolve("docs/euicc-at.md");
        }
        return place;
    }
}
