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
        assertThat(Line.of("+COPS").text("@Ö", Alphabet.GSM)).hasToString("+COPS: \"\\00\\5C\"");
        assertThat(Line.of("+COPS").text("@Ö", Alphabet.UCS2)).hasToString("+COPS: \"004000D6\"");
    }
}
