package dev.mynah.testbed.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mynah.testbed.Repository;
import dev.mynah.testbed.file.BrokenFile;
import dev.mynah.testbed.file.ScenarioReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Knobs and scenarios as they are written. */
class KnobsTest {
    @Test
    void the_page_lists_every_knob() throws Exception {
        Path page = Repository.root().resolve("docs/knobs.md");
        if (Boolean.getBoolean("mynah.docs.write")) {
            Files.writeString(page, Knobs.markdown());
        }
        assertThat(page).as("rewrite with -Dmynah.docs.write=true").hasContent(Knobs.markdown());
    }

    @Test
    void every_knob_has_a_name_of_its_own() {
        assertThat(Knobs.all()).extracting(Knob::name).doesNotHaveDuplicates();
    }

    @Test
    void a_scenario_is_a_list_of_knobs_and_times() throws Exception {
        Scenario scenario = ScenarioReader.file("s.yaml", """
                scenario:
                  - { power: { operator: alpha, cell: alpha-1, on: false } }
                  - { at: 2m, drop: { operator: beta, message: attach accept, direction: down } }
                """);
        assertThat(scenario.steps())
                .extracting(Scenario.Step::at)
                .containsExactly(Duration.ZERO, Duration.ofMinutes(2));
        assertThat(scenario.steps())
                .extracting(Scenario.Step::words)
                .containsExactly(
                        "power operator=alpha cell=alpha-1 on=false",
                        "drop operator=beta message=attach accept direction=down");
    }

    @Test
    void every_mistake_is_told_with_its_place() {
        assertThatThrownBy(() -> ScenarioReader.file("s.yaml", """
                        scenario:
                          - { at: soon, power: { operator: alpha, cell: alpha-1 } }
                          - { shake: { operator: alpha } }
                          - { level: { operator: alpha, cell: alpha-1, rsrp: -20, colour: red } }
                          - { at: 5s }
                        """))
                .isInstanceOfSatisfying(BrokenFile.class, broken -> {
                    assertThat(broken.lines()).hasSize(5);
                    assertThat(broken.lines().get(0))
                            .startsWith("s.yaml:2: scenario[0].at: \"soon\" is not a duration");
                    assertThat(broken.lines().get(1))
                            .startsWith("s.yaml:3: scenario[1].shake: is not a knob (there is power,");
                    assertThat(broken.lines())
                            .anyMatch(it -> it.startsWith("s.yaml:4: scenario[2].level.rsrp: -20 is out"));
                    assertThat(broken.lines())
                            .anyMatch(it -> it.startsWith("s.yaml:4: scenario[2].level.colour: is not"));
                    assertThat(broken.lines().get(4)).startsWith("s.yaml:5: scenario[3]: a step is one knob");
                });
    }

    @Test
    void a_message_that_there_is_not_can_not_be_dropped() {
        assertThatThrownBy(() -> ScenarioReader.file("s.yaml", """
                        scenario:
                          - { drop: { operator: alpha, message: attach acept, direction: down } }
                        """))
                .isInstanceOfSatisfying(
                        BrokenFile.class,
                        broken -> assertThat(broken.lines())
                                .hasSize(1)
                                .first()
                                .asString()
                                .startsWith("s.yaml:2: scenario[0].drop.message: no \"ATTACH ACEPT\" goes down (perhaps"
                                        + " ATTACH ACCEPT,"));
    }

    @Test
    void what_is_sent_away_or_ended_may_be_of_any_system() throws Exception {
        assertThat(ScenarioReader.file("s.yaml", """
                        scenario:
                          - { detach: { operator: alpha, imsi: "001010000000001", system: nr, type: stay-away, cause: 7 } }
                          - { detach: { operator: alpha, imsi: "001010000000001", system: gprs, type: imsi } }
                          - { deactivate: { operator: alpha, imsi: "001010000000001", nsapi: 5 } }
                          - { deactivate: { operator: alpha, imsi: "001010000000001", session: 1, cause: 39 } }
                          - { challenge: { operator: alpha, imsi: "001010000000001", fault: wrong-network } }
                          - { slices: { operator: alpha, slices: [{ sst: 1 }, { sst: 2, sd: 41648 }] } }
                        """).steps()).hasSize(6);
        assertThatThrownBy(() -> ScenarioReader.file("s.yaml", """
                        scenario:
                          - { detach: { operator: alpha, imsi: "001010000000001", system: nr, type: imsi } }
                          - { slices: { operator: alpha } }
                        """))
                .isInstanceOfSatisfying(
                        BrokenFile.class,
                        broken -> assertThat(broken.lines())
                                .containsExactly(
                                        "s.yaml:2: scenario[0].detach.type: NR has no circuit switched domain to be detached from",
                                        "s.yaml:3: scenario[1].slices.slices: is missing (as slices: [{ sst: 1 }])"));
    }

    @Test
    void a_single_knob_is_read_from_names_and_values() throws Exception {
        assertThat(ScenarioReader.knob("page", Map.of("operator", "alpha", "imsi", "001010000000001"))
                        .words())
                .startsWith("page ");
        assertThatThrownBy(() -> ScenarioReader.knob("page", Map.of("operator", "alpha")))
                .isInstanceOfSatisfying(
                        BrokenFile.class,
                        broken -> assertThat(broken.lines().get(0))
                                .isEqualTo("page: imsi is missing (as imsi: 001010000000001)"));
    }

    @Test
    void a_list_is_written_on_the_command_line_as_in_a_file() throws Exception {
        assertThat(ScenarioReader.knob("slices", Map.of("operator", "alpha", "slices", "[{ sst: 1 }, { sst: 2 }]"))
                        .words())
                .startsWith("slices ");
        assertThatThrownBy(() -> ScenarioReader.knob("slices", Map.of("operator", "alpha", "slices", "[{ sst: 900 }]")))
                .isInstanceOfSatisfying(
                        BrokenFile.class,
                        broken -> assertThat(broken.lines())
                                .anyMatch(it -> it.startsWith("slices: slices[0].sst: 900 is out of range")));
    }

    @Test
    void a_time_zone_that_there_is_not_is_refused() {
        assertThatThrownBy(() ->
                        ScenarioReader.knob("announce", Map.of("operator", "alpha", "name", "X", "timeZone", "99")))
                .isInstanceOfSatisfying(
                        BrokenFile.class,
                        broken -> assertThat(broken.lines())
                                .containsExactly(
                                        "announce: timeZone: \"99\" is not a time zone (as +01:00 or Europe/Berlin)"));
    }

    @Test
    void bearers_are_told_by_quality_and_filter() throws Exception {
        Map<String, String> bearer = Map.of(
                "operator",
                "alpha",
                "imsi",
                "001010000000001",
                "apn",
                "internet",
                "qci",
                "1",
                "guaranteedUp",
                "64",
                "protocol",
                "udp",
                "remote",
                "192.0.2.0/24",
                "remotePort",
                "5000-5010");
        assertThat(ScenarioReader.knob("bearer", bearer).words()).startsWith("bearer ");
        assertThatThrownBy(() -> ScenarioReader.knob(
                        "bearer",
                        Map.of("operator", "alpha", "imsi", "001010000000001", "apn", "internet", "qci", "0")))
                .isInstanceOfSatisfying(
                        BrokenFile.class,
                        broken -> assertThat(broken.lines())
                                .hasSize(2)
                                .anyMatch(it -> it.startsWith("bearer: qci: 0 is out of range"))
                                .anyMatch(it -> it.startsWith("bearer: protocol: is missing")));
    }
}
