package dev.mynah.network.air.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NationalLanguageTest {

    @ParameterizedTest
    @EnumSource(NationalLanguage.class)
    void every_code_of_a_languages_tables_is_a_character_that_has_this_code(NationalLanguage language) {
        for (int code = 0; code < 0x80; code++) {
            if (code != ShiftTable.ESCAPE) {
                assertThat(language.basicCode(language.basic(code))).isEqualTo(code);
            }
            int extended = code;
            language.extended(code)
                    .ifPresent(it -> assertThat(language.extendedCode(it)).isEqualTo(extended));
        }
    }
}
