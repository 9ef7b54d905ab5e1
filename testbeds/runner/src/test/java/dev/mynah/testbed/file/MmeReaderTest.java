package dev.mynah.testbed.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mynah.network.mme.EmergencyAttach;
import dev.mynah.network.mme.EmergencySpec;
import org.junit.jupiter.api.Test;

class MmeReaderTest {
    private static EmergencySpec emergency(String mme) throws Exception {
        String file = """
                operators:
                  alpha:
                    plmn: 001-01
                    apns:
                      - { name: help, ipv4: 10.112.0.0/16 }
                    mme: %s
                """.formatted(mme);
        return TestbedFile.parse("mme.yaml", file).operators().get(0).mme().emergency();
    }

    @Test
    void who_may_attach_for_help_and_where_to() throws Exception {
        assertThat(emergency("{ emergencyAttach: authenticated, emergencyApn: help }"))
                .isEqualTo(new EmergencySpec(EmergencyAttach.AUTHENTICATED, "help"));
        assertThat(emergency("{}")).isEqualTo(EmergencySpec.NONE);
    }

    @Test
    void an_operator_may_grant_no_power_saving() throws Exception {
        String file = """
                operators:
                  alpha:
                    plmn: 001-01
                    mme: { powerSaving: false }
                  beta:
                    plmn: 999-70
                    mme: { code: 2 }
                """;
        var operators = TestbedFile.parse("mme.yaml", file).operators();
        assertThat(operators.get(0).mme().powerSaving()).isFalse();
        assertThat(operators.get(1).mme().powerSaving()).isTrue();
    }

    @Test
    void an_sgsn_says_so_too() throws Exception {
        String file = """
                operators:
                  alpha:
                    plmn: 001-01
                    apns:
                      - { name: help, ipv4: 10.112.0.0/16 }
                    sgsn: { emergencyAttach: all, emergencyApn: help }
                """;
        assertThat(TestbedFile.parse("sgsn.yaml", file)
                        .operators()
                        .get(0)
                        .sgsn()
                        .emergency())
                .isEqualTo(new EmergencySpec(EmergencyAttach.ALL, "help"));
    }

    @Test
    void an_access_point_that_is_not_there_is_a_problem_with_its_place() {
        assertThatThrownBy(() -> emergency("{ emergencyAttach: all }")).hasMessageContaining("\"sos\" is not one of");
        assertThatThrownBy(() -> emergency("{ emergencyAttach: some }"))
                .hasMessageContaining("\"some\" is not one of none, valid, authenticated, imsi, all");
    }
}
