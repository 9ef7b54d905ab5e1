package dev.mynah.at.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.at.text.Alphabet;
import org.junit.jupiter.api.Test;

class LineTest {
    @Test
    void values_stand_between_commas() {
        assertThat(Line.of("+CREG").add(2).add(1).hex(0xC3, 4).hex(0xA1B2L, 8).add(7))
                .hasToString("+CREG: 2,1,\"00C3\",\"0000A1B2\",7");
        assertThat(Line.of("+CRSM").add(144).add(0).hex(new byte[] {(byte) 0x98, 1}))
                .hasToString("+CRSM: 144,0,\"9801\"");
        assertThat(Line.bare().add("a").omit().omit().raw("(0-3)").add(-1)).hasToString("\"a\",,,(0-3),-1");
        assertThat(Line.of("+COPS").omit().add(1)).hasToString("+COPS: ,1");
    }

    @Test
    void a_string_cannot_break_out_of_its_quotes() {
        assertThat(Line.of("+X").add("a\"b\\c\r\n\0\u007f")).hasToString("+X: \"a\\22b\\5Cc\\0D\\0A\\00\\7F\"");
    }

    @Test
    void prose_is_in_the_terminals_alphabet() {
        assertThat(Line.of("+COPS").text("Ä", Alphabet.GSM)).hasToString("+COPS: \"[\"");
        assertThat(Line.of("+COPS").text("@Ö", Alphabet.UCS2)).hasToString("+COPS: \"004000D6\"");
    }

    /** oFono reads strings of the GSM alphabet septet by septet, and would show {@code \0A} as an O with dots and "0A". */
    @Test
    void septets_of_the_gsm_alphabet_are_not_escaped_unless_they_would_end_the_string_or_the_line() {
        assertThat(Line.of("+CUSD").text("1 Öl\n2 €", Alphabet.GSM)).hasToString("+CUSD: \"1 \\l\n2 \u001be\"");
        assertThat(Line.of("+CUSD").text("\"@\r", Alphabet.GSM)).hasToString("+CUSD: \"\\22\\00\\0D\"");
        assertThat(Line.of("+CUSD").text("a\nb", Alphabet.IRA)).hasToString("+CUSD: \"a\\0Ab\"");
    }
}
