package dev.mynah.testbed.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mynah.modem.Personalisation.Category;
import dev.mynah.modem.personalisation.LockSpec;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@code locks} of a slot. */
class LockReaderTest {
    private static String modem(String locks) {
        return """
                modems:
                  modem0:
                    slots:
                      - imei: 490154203237518
                        locks:
                %s
                    doors: []
                """.formatted(locks.indent(10));
    }

    private static List<String> problems(String locks) {
        return catchThrowableOfType(BrokenFile.class, () -> TestbedFile.parse("test.yaml", modem(locks)))
                .getMessage()
                .lines()
                .toList();
    }

    @Test
    void every_kind_of_lock_is_read_and_keys_are_not_shown() throws Exception {
        TestbedModem.Slot slot = TestbedFile.parse("test.yaml", modem("""
                        - { kind: network, to: [001-01, 001-02], key: 12345678, unblockKey: 87654321 }
                        - { kind: networkSubset, to: 001-01/42, key: 1111 }
                        - { kind: serviceProvider, to: 001-01/A1, key: 1111 }
                        - { kind: corporate, to: 001-01/A1/B2, key: 1111 }
                        - { kind: sim, to: "001010000000001", key: 1111 }
                        """))
                .modems()
                .get(0)
                .slots()
                .get(0);
        assertThat(slot.locks())
                .extracting(LockSpec::category)
                .containsExactly(
                        Category.NETWORK,
                        Category.NETWORK_SUBSET,
                        Category.SERVICE_PROVIDER,
                        Category.CORPORATE,
                        Category.SIM);
        assertThat(slot.locks().get(0))
                .isEqualTo(
                        new LockSpec(Category.NETWORK, List.of("00101", "00102"), "12345678", Optional.of("87654321")));
        assertThat(slot.locks().get(3).codes()).containsExactly("00101/A1/B2");
        assertThat(slot.toString()).doesNotContain("12345678").doesNotContain("87654321");
    }

    @Test
    void what_cannot_be_a_lock_is_said_at_its_field() {
        assertThat(problems("- { kind: country, to: 001-01, key: 1111 }"))
                .singleElement()
                .asString()
                .contains("locks[0].kind");
        assertThat(problems("- { kind: network, to: 001-01/42, key: 1111 }"))
                .singleElement()
                .asString()
                .contains("locks[0].to: \"00101/42\" is no code of such a lock");
        assertThat(problems("- { kind: network, to: 001-01, key: 12 }"))
                .singleElement()
                .asString()
                .contains("locks[0].key: is not 4 to 16 digits");
        assertThat(problems("- { to: 001-01, key: 1111 }"))
                .singleElement()
                .asString()
                .contains("kind is missing");
        assertThat(problems("- { kind: sim, key: 1111 }"))
                .singleElement()
                .asString()
                .contains("to: a lock lets something in");
    }
}
