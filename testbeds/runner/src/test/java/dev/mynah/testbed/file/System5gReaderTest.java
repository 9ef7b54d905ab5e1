package dev.mynah.testbed.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mynah.euicc.suci.ProtectionScheme;
import dev.mynah.network.air.nas.element.Eea;
import dev.mynah.network.air.nas.element.Eia;
import dev.mynah.network.air.nas.element.Mm5gCause;
import dev.mynah.network.air.nas.element.SNssai;
import dev.mynah.network.amf.AmfTimer;
import dev.mynah.network.mme.EmergencyAttach;
import dev.mynah.network.mme.EmergencySpec;
import dev.mynah.network.operator.System5gSpec;
import dev.mynah.network.udm.AuthenticationMethod;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class System5gReaderTest {
    private static final String SECRET = "c53c22208b61860b06c62e5406a7b330c2b577aa5558981510d128247d38bd1d";
    private static final String FILE = """
            operators:
              alpha:
                plmn: 001-01
                system5g:
                  region: 2
                  set: 0x10
                  pointer: 3
                  authentication: eap-aka'
                  homeNetworkKeys:
                    - { identifier: 27, profile: A, privateKey: "%s" }
                  integrity: [NIA3, NIA2]
                  ciphering: NEA1
                  slices:
                    - { sst: 1 }
                    - { sst: 2, sd: 0x00A0B0 }
                  equivalents: 001-02
                  roamingRefusal: 13
                  authenticatesEveryRegistration: no
                  timers: { T3512: 10m, INACTIVITY: 30s }
            """.formatted(SECRET);

    @Test
    void who_may_register_for_help_and_where_to() throws Exception {
        String file = """
                operators:
                  alpha:
                    plmn: 001-01
                    apns:
                      - { name: help, ipv4: 10.112.0.0/16 }
                    system5g: %s
                """;
        assertThat(system(file.formatted("{ emergencyRegistration: imsi, emergencyDnn: help }"))
                        .amf()
                        .emergency())
                .isEqualTo(new EmergencySpec(EmergencyAttach.IMSI, "help"));
        assertThatThrownBy(() -> system(file.formatted("{ emergencyRegistration: all }")))
                .hasMessageContaining("system5g.emergencyDnn: \"sos\" is not one of");
    }

    @Test
    void the_system_is_as_the_file_says() throws Exception {
        System5gSpec system = system(FILE);
        assertThat(system.amf().region()).isEqualTo(2);
        assertThat(system.amf().set()).isEqualTo(16);
        assertThat(system.amf().pointer()).isEqualTo(3);
        assertThat(system.amf().integrity()).containsExactly(Eia.EIA3, Eia.EIA2);
        assertThat(system.amf().ciphering()).containsExactly(Eea.EEA1);
        assertThat(system.amf().slices()).containsExactly(SNssai.of(1), SNssai.of(2, 0xA0B0));
        assertThat(system.amf().equivalents()).hasToString("[001-02]");
        assertThat(system.amf().roamingRefusal()).isEqualTo(Mm5gCause.of(13));
        assertThat(system.amf().authenticatesEveryRegistration()).isFalse();
        assertThat(system.amf().duration(AmfTimer.T3512)).isEqualTo(Duration.ofMinutes(10));
        assertThat(system.amf().duration(AmfTimer.T3550)).isEqualTo(AmfTimer.T3550.standard());
        assertThat(system.udm().method()).isEqualTo(AuthenticationMethod.EAP_AKA_PRIME);
        assertThat(system.udm().keys()).singleElement().satisfies(key -> {
            assertThat(key.identifier()).isEqualTo(27);
            assertThat(key.scheme()).isEqualTo(ProtectionScheme.PROFILE_A);
        });
    }

    @Test
    void without_a_section_the_system_is_the_usual_one() throws Exception {
        System5gSpec system = system("operators: { alpha: { plmn: 001-01 } }\n");
        assertThat(system.amf()).isEqualTo(System5gSpec.STANDARD.amf());
        assertThat(system.udm()).isEqualTo(System5gSpec.STANDARD.udm());
    }

    @Test
    void mistakes_are_named_with_their_place() {
        assertThatThrownBy(() -> system(FILE.replace("NIA3", "EIA3")))
                .hasMessageContaining("system5g.integrity")
                .hasMessageContaining("NIA0 to NIA3");
        assertThatThrownBy(() -> system(FILE.replace("sst: 2", "sst: 300"))).hasMessageContaining("slices");
        assertThatThrownBy(() -> system(FILE.replace("eap-aka'", "aka"))).hasMessageContaining("5g-aka or eap-aka'");
        assertThatThrownBy(() -> system(FILE.replace("pointer: 3", "pointre: 3")))
                .hasMessageContaining("pointre");
    }

    @Test
    void a_broken_key_is_not_repeated() {
        assertThatThrownBy(() -> system(FILE.replace(SECRET, "c53c2")))
                .hasMessageContaining("privateKey")
                .hasMessageNotContaining("c53c2");
    }

    private static System5gSpec system(String file) throws Exception {
        return TestbedFile.parse("test.yaml", file).operators().get(0).system5g();
    }
}
