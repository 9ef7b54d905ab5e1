package dev.mynah.network.air.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.conformance.Conforms;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NationalLanguageTest {

    @ParameterizedTest
    @Conforms(to = "TS 23.038 A.3", by = NationalLanguage.class)
    @EnumSource(NationalLanguage.class)
    void every_code_of_a_languages_tables_is_a_character_that_has_this_code(NationalLanguage language) {
        for (int code = 0; code < 0x80; code++) {
            boolean reserved = code != ' ' && language.basic(code) == ' ';
            if (code != ShiftTable.ESCAPE && !reserved) {
                assertThat(language.basicCode(language.basic(code))).isEqualTo(code);
            }
            // Some tables have a character twice; the first place is as good as the second.
            int extended = code;
            language.extended(code)
                    .ifPresent(it -> assertThat(language.extended(language.extendedCode(it)))
                            .as("%s %02X", language, extended)
                            .contains(it));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "HINDI, नमस्ते १२, 2F424C5F2759201B1D1B1E",
        "BENGALI, আমি ৳, 04425120 1B2C",
        "TAMIL, தமிழ் ₹, ''",
        "URDU, سلام, 3D4D004E",
        "GUJARATI, કેમ, 155942"
    })
    void texts_of_india_take_one_septet_a_letter(NationalLanguage language, String text, String codes) {
        Optional<byte[]> encoded = SevenBitText.encode(text, language, language);
        if (codes.isEmpty()) {
            assertThat(encoded).isEmpty();
            return;
        }
        byte[] expected = HexFormat.of().parseHex(codes.replace(" ", ""));
        assertThat(encoded).hasValueSatisfying(it -> assertThat(it).isEqualTo(expected));
        assertThat(SevenBitText.decode(expected, language, language)).isEqualTo(text);
    }
}
