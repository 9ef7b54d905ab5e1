package dev.mynah.at.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlphabetTest {
    @ParameterizedTest
    @EnumSource
    void plain_words_survive_every_alphabet(Alphabet alphabet) {
        var octets = alphabet.encode("Alpha Mobile 001-01?");
        assertThat(octets.chars()).allMatch(c -> c <= 0xFF);
        assertThat(alphabet.decode(octets)).contains("Alpha Mobile 001-01?");
        assertThat(alphabet.decode("")).contains("");
        assertThat(Alphabet.of(alphabet.word())).contains(alphabet);
    }

    @Test
    void every_gsm_character_survives() {
        for (char septet = 0; septet < 0x80; septet++) {
            if (septet != 0x1B) {
                var text = GsmAlphabet.decode(String.valueOf(septet)).orElseThrow();
                assertThat(GsmAlphabet.encode(text)).isEqualTo(String.valueOf(septet));
            }
        }
        var extended = "\f^{}\\[~]|€";
        assertThat(GsmAlphabet.encode(extended))
                .isEqualTo("\033\012\033\024\033\050\033\051\033\057\033\074\033\075\033\076\033\100\033\145");
        assertThat(GsmAlphabet.decode(GsmAlphabet.encode(extended))).contains(extended);
        assertThat(GsmAlphabet.covers(extended + "@£ΔΩÖ")).isTrue();
        assertThat(GsmAlphabet.covers("`")).isFalse();
        assertThat(GsmAlphabet.covers("ç")).isFalse();
    }

    @Test
    void an_escape_that_means_nothing_shows_what_an_old_phone_would() {
        assertThat(GsmAlphabet.decode("a\033a\033")).contains("aa ");
        assertThat(GsmAlphabet.decode("\033\033")).contains(" ");
        assertThat(GsmAlphabet.decode("\u0080")).isEmpty();
        assertThat(GsmAlphabet.decode("\033\u0080")).isEmpty();
    }

    @Test
    void what_an_alphabet_lacks_becomes_one_question_mark() {
        assertThat(Alphabet.IRA.encode("Été 😀")).isEqualTo("?t? ?");
        assertThat(Alphabet.LATIN1.encode("É€😀")).isEqualTo("\u00c9??");
        assertThat(Alphabet.GSM.encode("@é字😀")).isEqualTo("\0\005??");
        assertThat(Alphabet.HEX.encode("@é字")).isEqualTo("00053F");
    }

    @Test
    void ucs2_is_sixteen_bit_units_in_hexadecimal() {
        assertThat(Alphabet.UCS2.encode("Aé字😀")).isEqualTo("004100E95B57D83DDE00");
        assertThat(Alphabet.UCS2.decode("004100e95b57D83DDE00")).contains("Aé字😀");
        assertThat(Alphabet.UCS2.decode("004")).isEmpty();
        assertThat(Alphabet.UCS2.decode("00G1")).isEmpty();
    }

    @Test
    void what_is_outside_the_alphabet_is_no_text() {
        assertThat(Alphabet.IRA.decode("\u00e9")).isEmpty();
        assertThat(Alphabet.LATIN1.decode("\u00e9")).contains("é");
        assertThat(Alphabet.HEX.decode("0")).isEmpty();
        assertThat(Alphabet.HEX.decode("zz")).isEmpty();
        assertThat(Alphabet.HEX.decode("FF")).isEmpty();
        assertThat(Alphabet.of("UTF-8")).isEmpty();
    }
}
