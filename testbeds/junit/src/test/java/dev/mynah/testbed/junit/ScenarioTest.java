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

    @Test
    void broadcasts_and_sessions_are_knobs_too(VirtualTestbed testbed, AtClient at0, TestClock clock) throws Exception {
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        at0.send("AT+CMGF=1").expect("OK");
        at0.send("AT+CNMI=2,2,2").expect("OK");
        at0.send("AT+CSCB=0,\"50\"").expect("OK");
        testbed.play(ScenarioReader.file("s", """
                scenario:
                  - { broadcast: { operator: alpha, identifier: 50, text: It will rain., times: 0 } }
                  - { at: 30s, silence: { operator: alpha, identifier: 50 } }
                  - { at: 40s, warn: { operator: alpha, warning: test } }
                  - { at: 41s, detach: { operator: alpha, imsi: "001010000000001" } }
                  - { at: 60s, reject: { operator: alpha, cell: alpha-1, procedure: attach, cause: 22, times: 1 } }
                """));
        at0.expect("+CBM: ...", "It will rain.");
        clock.advance(Duration.ofMinutes(2));
        at0.ask("AT+CEREG?", "+CEREG: 0,1");
        assertThat(testbed.events(ScenarioStep.class))
                .hasSize(5)
                .allSatisfy(step -> assertThat(step.refusal()).isEmpty());
    }
}
