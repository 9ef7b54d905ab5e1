package dev.mynah.testbed.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ApduFrameTest {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    @ParameterizedTest
    @CsvSource({
        "00A40004022FE2,     9000,       00A40004022FE29000",
        "00A40004022FE200,   62009000,   00A40004022FE262009000",
        "00B000000A,         98949000,   00B000000298949000",
        "00B0000000,         6A82,       00B00000006A82",
        "00700000,           019000,     0070000001019000",
        "0070800100,         9000,       00708001009000",
        "8012000014,         6F00,       ''",
        "00,                 6700,       ''"
    })
    void a_command_and_its_answer_stand_as_over_t0(String command, String response, String frame) {
        assertThat(ApduFrame.of(HEX.parseHex(command), HEX.parseHex(response))
                        .map(HEX::formatHex)
                        .orElse(""))
                .isEqualTo(frame);
    }
}
