package dev.mynah.testbed.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mynah.euicc.accesscontrol.ApplicationRule;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AccessRulesReaderTest {

    private static final String SUBSCRIPTION = """
                iccid: 8900101000000000019
                imsi: 001010000000001
                k: 000102030405060708090A0B0C0D0E0F
                opc: 0F0E0D0C0B0A09080706050403020100
                accessRules:
                  - { certificate: 61ED377E85D386A8DFEE6B864BD85B0BFAA5AF81, package: com.example }
                  - { certificate: 61ED377E85D386A8DFEE6B864BD85B0BFAA5AF81, permissions: 0000000000000003 }
            """;
    private static final String UICC = "uiccs:\n  card:\n" + SUBSCRIPTION;

    @Test
    void a_plain_card_and_a_profile_have_the_rules_of_the_file() throws Exception {
        rules(TestbedFile.parse("test.yaml", UICC).cards().uiccs().get("card").accessRules());
        String euicc = """
                euiccs:
                  euicc0:
                    eid: 89049032123451234512345678901235
                    profiles:
                      -
                """ + ("    name: Alpha\n" + SUBSCRIPTION).indent(4);
        rules(TestbedFile.parse("test.yaml", euicc)
                .cards()
                .euiccs()
                .get("euicc0")
                .profiles()
                .get(0)
                .accessRules());
    }

    private static void rules(List<ApplicationRule> rules) {
        assertThat(rules).hasSize(2);
        assertThat(rules.get(0).packageName()).contains("com.example");
        assertThat(rules.get(0).permissions()).containsExactly(0, 0, 0, 0, 0, 0, 0, 1);
        assertThat(rules.get(1).certificate()).hasSize(20).startsWith(0x61, 0xED);
        assertThat(rules.get(1).packageName()).isEmpty();
        assertThat(rules.get(1).permissions()).containsExactly(0, 0, 0, 0, 0, 0, 0, 3);
    }

    @Test
    void what_can_not_be_is_named_with_its_line() {
        String wrong = UICC.replace("AF81, package: com.example", "AF, package: \"\"")
                .replace("0000000000000003", "3, application: A0");
        assertThat(catchThrowableOfType(BrokenFile.class, () -> TestbedFile.parse("test.yaml", wrong))
                        .lines())
                .containsExactlyInAnyOrder(
                        "test.yaml:8: card.accessRules[0].certificate: \"61ED377E85D386A8DFEE6B864BD85B0BFAA5AF\" is not"
                                + " 40 or 64 hexadecimal digits",
                        "test.yaml:9: card.accessRules[1].permissions: \"3\" is not 16 hexadecimal digits",
                        "test.yaml:9: card.accessRules[1].application: is not a field here (allowed: certificate,"
                                + " package, permissions)");
    }

    @Test
    void a_package_without_a_name_is_refused() {
        String wrong = UICC.replace("com.example", "\"\"");
        assertThat(catchThrowableOfType(BrokenFile.class, () -> TestbedFile.parse("test.yaml", wrong))
                        .lines())
                .containsExactly("test.yaml:8: card.accessRules[0].package: 0 bytes are not 1 to 127");
    }
}
