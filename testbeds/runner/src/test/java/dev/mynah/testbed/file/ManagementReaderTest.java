package dev.mynah.testbed.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.ManagementSpec;
import dev.mynah.euicc.isdr.NotificationConfiguration;
import dev.mynah.euicc.isdr.NotificationEvent;
import dev.mynah.euicc.isdr.PolicyRule;
import dev.mynah.euicc.isdr.ProfileIcon;
import dev.mynah.euicc.isdr.ProfileOwner;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ManagementReaderTest {

    private static final String CARD = """
            euiccs:
              euicc0:
                eid: 89049032123451234512345678901235
                testMode: no
                nonVolatileMemory: 65536
                authorisedRules:
                  - { rules: [ppr1, ppr2], consentRequired: yes, operators: [{ plmn: 001-01, gid1: "0A" }] }
                  - rules: ppr2
                    operators: [{ plmn: "31*-***" }]
                profiles:
                  - name: Alpha
                    iccid: 8900101000000000019
                    imsi: 001010000000001
                    k: 000102030405060708090A0B0C0D0E0F
                    opc: 0F0E0D0C0B0A09080706050403020100
                    owner: 001-02
                    policyRules: [ppr1]
                    icon: { png: iVBORw0KGgo= }
                    notifications:
                      - { address: smdp.example.com, events: [enable, delete] }
                      - { address: all.example.com }
                    carrierRules:
                      - { certificateHash: 61D579B3D89FAA929F58772984C7831EA7C41217, packageName: com.example }
            """;

    @Test
    void a_card_and_its_profiles_are_managed_as_the_file_says() throws Exception {
        EuiccSpec card = TestbedFile.parse("test.yaml", CARD).cards().euiccs().get("euicc0");
        assertThat(card.testMode()).isFalse();
        assertThat(card.nonVolatileMemory()).isEqualTo(65536);
        Set<PolicyRule> deletion = Set.of(PolicyRule.DELETION_NOT_ALLOWED);
        assertThat(card.authorisedRules()
                        .allows(ProfileOwner.of("00101", Optional.of("0A"), Optional.empty()), deletion))
                .isTrue();
        assertThat(card.authorisedRules()
                        .allows(ProfileOwner.of("310260", Optional.of("01"), Optional.empty()), deletion))
                .isTrue();
        assertThat(card.authorisedRules()
                        .allows(ProfileOwner.of("00102", Optional.empty(), Optional.empty()), deletion))
                .isFalse();

        ManagementSpec profile = card.profiles().get(0).management();
        assertThat(profile.owner()).contains("00102");
        assertThat(profile.policyRules()).containsExactly(PolicyRule.DISABLING_NOT_ALLOWED);
        assertThat(profile.icon()).hasValueSatisfying(it -> {
            assertThat(it.type()).isEqualTo(ProfileIcon.Type.PNG);
            assertThat(it.bytes()).hasSize(8);
        });
        assertThat(profile.notifications())
                .containsExactly(
                        new NotificationConfiguration(
                                Set.of(NotificationEvent.ENABLE, NotificationEvent.DELETE), "smdp.example.com"),
                        new NotificationConfiguration(Set.of(NotificationEvent.values()), "all.example.com"));
        assertThat(profile.carrierRules())
                .hasSize(1)
                .first()
                .satisfies(it -> assertThat(it.packageName()).contains("com.example"));
    }

    @Test
    void what_can_not_be_is_named_with_its_line() {
        String wrong = CARD.replace("[ppr1]", "[ppr9]")
                .replace("[enable, delete]", "[expire]")
                .replace("001-02", "12")
                .replace("A7C41217", "A7C412")
                .replace("\"31*-***\"", "abc");
        assertThat(catchThrowableOfType(BrokenFile.class, () -> TestbedFile.parse("test.yaml", wrong))
                        .lines())
                .containsExactlyInAnyOrder(
                        "test.yaml:9: euicc0.authorisedRules[1].operators[0].plmn: \"abc\" is not a PLMN"
                                + " (as 001-01, or ***-*** for any)",
                        "test.yaml:20: euicc0.profiles[0].notifications[0].events: \"expire\" is not allowed here"
                                + " (install, enable, disable, delete are)",
                        "test.yaml:23: euicc0.profiles[0].carrierRules[0].certificateHash: 19 bytes are neither SHA-1"
                                + " nor SHA-256",
                        "test.yaml:17: euicc0.profiles[0].policyRules: \"ppr9\" is not allowed here (ppr1, ppr2 are)",
                        "test.yaml:16: euicc0.profiles[0].owner: \"12\" is not a PLMN (as 001-01)");
    }
}
