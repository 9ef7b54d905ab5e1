package dev.mynah.testbed.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AnswerLinesTest {
    @Test
    void blank_lines_between_are_dropped_and_the_prompt_is_a_line() {
        assertThat(read("\r\n+CREG: 0,1\r\n\r\nOK\r\n")).containsExactly("+CREG: 0,1", "OK");
        assertThat(read("\r\n> ")).containsExactly("> ");
    }

    @Test
    void final_results_are_known() {
        assertThat(List.of("OK", "ERROR", "+CME ERROR: 10", "+CMS ERROR: 300", "NO CARRIER", "CONNECT 9600"))
                .allMatch(AnswerLines::isFinal);
        assertThat(List.of("+CREG: 1", "RING", "OKAY")).noneMatch(AnswerLines::isFinal);
    }

    private static List<String> read(String text) {
        List<String> lines = new ArrayList<>();
        new AnswerLines(lines::add).readAll(Channels.newChannel(new ByteArrayInputStream(text.getBytes(UTF_8))));
        return lines;
    }
}
