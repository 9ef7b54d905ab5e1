package dev.mynah.testbed.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mynah.euicc.cat.applet.AppletSpec;
import dev.mynah.euicc.cat.applet.DisplayStep;
import dev.mynah.euicc.cat.applet.OpenChannelStep;
import dev.mynah.euicc.cat.applet.SendUssdStep;
import dev.mynah.euicc.cat.object.ToolkitEvent;
import dev.mynah.testbed.Repository;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ToolkitReaderTest {
    private static final String CARD = """
            euiccs:
              euicc0:
                eid: 89049032123451234512345678901235
                profiles:
                  - name: Alpha
                    iccid: 8900101000000000019
                    imsi: 001010000000001
                    enabledOnPort: 0
                    k: 000102030405060708090A0B0C0D0E0F
                    opc: 0F0E0D0C0B0A09080706050403020100
                    toolkit:
            """;

    @Test
    void the_example_has_every_kind_of_step() throws BrokenFile {
        TestbedSpec spec = TestbedFile.read(Repository.root().resolve("testbeds/examples/toolkit.yaml"));
        AppletSpec toolkit =
                spec.cards().euiccs().get("euicc0").profiles().get(0).toolkit().orElseThrow();
        assertThat(toolkit.title()).isEqualTo("Alpha services");
        assertThat(toolkit.menu().get(0).steps())
                .containsExactly(
                        new SendUssdStep("*100#", Optional.of("Asking the network"), "left"),
                        new DisplayStep("${left}", true, Optional.empty()));
        assertThat(toolkit.menu().get(2).steps().get(0)).isInstanceOf(OpenChannelStep.class);
        assertThat(toolkit.events().get(0).event()).isEqualTo(ToolkitEvent.LOCATION_STATUS);
        assertThat(toolkit.timers().get(0).after()).isEqualTo(Duration.ofHours(1));
        assertThat(toolkit.callControl().get(0).allowed()).isFalse();
    }

    @Test
    void what_is_wrong_is_said_with_its_place() {
        assertThat(problems("""
                          title: Alpha
                          menu:
                            - item: One
                              steps:
                                - display: Hello
                                  colour: red
                                - say: Hello
                                - { input: Name, least: 9, most: 3 }
                                - { openChannel: "10.0.0.1" }
                                - { select: Which, items: [] }
                          events:
                            - { at: fullMoon, steps: [] }
                          timers:
                            - { after: soon, steps: [] }
                """))
                .hasSize(7)
                .allMatch(it -> it.matches("test\\.yaml:[0-9]+: euicc0\\.profiles\\[0]\\.toolkit\\..*"))
                .anyMatch(it ->
                        it.contains("test.yaml:17: euicc0.profiles[0].toolkit.menu[0].steps[0].colour: is not a field"))
                .anyMatch(it -> it.contains("test.yaml:18: euicc0.profiles[0].toolkit.menu[0].steps[1]: says no step"))
                .anyMatch(it -> it.contains("steps[2].least: 9 is more than most"))
                .anyMatch(it -> it.contains("is not a host and a port"))
                .anyMatch(it -> it.contains("steps[4].items: 0 of them"))
                .anyMatch(it -> it.contains("\"fullMoon\" is not allowed here"))
                .anyMatch(it -> it.contains("\"soon\" is not a duration"));
    }

    private static List<String> problems(String toolkit) {
        BrokenFile broken = catchThrowableOfType(
                BrokenFile.class,
                () -> TestbedFile.parse("test.yaml", CARD + toolkit.indent(0) + "modems: {}\noperators: {}\n"));
        return broken == null ? List.of() : broken.lines();
    }
}
