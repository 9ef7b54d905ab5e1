package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.testbed.file.ScenarioReader;
import dev.mynah.testbed.scenario.Scenario;
import dev.mynah.testbed.scenario.ScenarioStep;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A scenario is played on a testbed, in virtual time like everything else. */
@Testbed("single.yaml")
final class ScenarioTest {
    private static Scenario scenario(String name) throws Exception {
        Path above = Path.of("").toAbsolutePath();
        while (!Files.exists(above.resolve("mynah"))) {
            above = above.getParent();
        }
        return ScenarioReader.file(
                name,
                Files.readString(above.resolve("testbeds/examples/scenarios").resolve(name)));
    }

    @Test
    void a_user_drives_through_a_tunnel_into_a_congested_network(VirtualTestbed testbed, AtClient at0, TestClock clock)
            throws Exception {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        testbed.play(scenario("tunnel.yaml"));
        clock.advance(Duration.ofSeconds(19));
        assertThat(at0.ask("AT+CESQ")).anyMatch(line -> line.endsWith(",18"));
        clock.advance(Duration.ofSeconds(2));
        assertThat(at0.ask("AT+CEREG?")).containsExactly("+CEREG: 0,4", "OK");
        clock.advance(Duration.ofSeconds(25));
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        assertThat(testbed.events(ScenarioStep.class))
                .hasSize(5)
                .allSatisfy(step -> assertThat(step.refusal()).isEmpty());
    }

    @Test
    void a_step_that_cannot_be_taken_says_why(VirtualTestbed testbed) throws Exception {
        testbed.play(ScenarioReader.file("s", "scenario:\n  - { power: { operator: gamma, cell: x } }\n"));
        assertThat(testbed.events(ScenarioStep.class))
                .singleElement()
                .satisfies(step -> assertThat(step.line())
                        .isEqualTo("power operator=gamma cell=x: refused, operator: \"gamma\" is not one of [alpha]"));
    }
}
