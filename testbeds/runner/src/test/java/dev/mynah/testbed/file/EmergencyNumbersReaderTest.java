package dev.mynah.testbed.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mynah.network.air.nas.element.EmergencyNumberList.EmergencyNumber;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmergencyNumbersReaderTest {
    private static List<EmergencyNumber> numbers(String text) throws Exception {
        String file = """
                operators:
                  alpha:
                    plmn: 001-01
                    emergencyNumbers: %s
                """.formatted(text);
        return TestbedFile.parse("emergency.yaml", file)
                .operators()
                .get(0)
                .announcement()
                .emergencyNumbers();
    }

    @Test
    void each_number_says_whom_it_reaches() throws Exception {
        assertThat(numbers(
                        "[{ number: \"110\", reaches: [police] }, { number: \"19222\", reaches: [ambulance, fire] }]"))
                .containsExactly(new EmergencyNumber(1, "110"), new EmergencyNumber(6, "19222"));
        assertThat(numbers("[{ number: \"118\" }]")).containsExactly(new EmergencyNumber(0, "118"));
    }

    @Test
    void whom_nobody_knows_is_a_problem_with_its_place() {
        assertThatThrownBy(() -> numbers("[{ number: \"110\", reaches: [plumber] }]"))
                .hasMessageContaining("reaches")
                .hasMessageContaining("\"plumber\" is not one of police, ambulance");
        assertThatThrownBy(() -> numbers("[{ number: \"call me\" }]")).hasMessageContaining("call me");
    }
}
