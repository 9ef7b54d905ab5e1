package dev.mynah.at.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CommandTableTest {
    private record Named(Syntax syntax, String clause, String summary) implements AtCommand<String> {
        Named(Syntax syntax) {
            this(syntax, "27.007 7.2", "network registration");
        }
    }

    private static final AtCommand<String> CREG = new Named(Syntax.extended("+CREG")
            .set(IntParameter.of("n", 0, 3).orElse(0))
            .read()
            .test());
    private static final AtCommand<String> ECHO = new Named(
            Syntax.basic("E").value(IntParameter.of("value", 0, 1).orElse(0)), "V.250 6.2.4", "echo | or not");

    @Test
    void a_command_is_found_by_its_name_in_a_line_in_either_case() {
        var table = CommandTable.of(Family.of("All", CREG, ECHO));
        assertThat(table.find("E0+creg?", 2, 7))
                .isNotNull()
                .extracting(CommandTable.Row::command)
                .isEqualTo(CREG);
        assertThat(table.find("e", 0, 1)).isNotNull();
        assertThat(table.find("+CRE", 0, 4)).isNull();
        assertThat(table.find("", 0, 0)).isNull();
    }

    @Test
    void many_commands_are_all_found() {
        var names = IntStream.range(0, 300).mapToObj(i -> "+C" + i).toList();
        var table = CommandTable.of(List.of(new Family<>(
                "Many",
                names.stream()
                        .map(name -> (AtCommand<String>)
                                new Named(Syntax.extended(name).execute()))
                        .toList())));
        assertThat(names).allMatch(name -> table.find(name, 0, name.length()) != null);
        assertThat(table.find("+C300", 0, 5)).isNull();
        assertThat(table.names()).hasSize(300).startsWith("AT+C0", "AT+C1");
    }

    @Test
    void an_empty_table_finds_nothing() {
        assertThat(CommandTable.<String>of(List.of()).find("E", 0, 1)).isNull();
    }

    @Test
    void a_name_belongs_to_one_command() {
        assertThatThrownBy(() -> CommandTable.of(Family.of("A", CREG), Family.of("B", CREG)))
                .hasMessage("two commands are called +CREG");
    }

    @Test
    void the_document_has_a_row_for_each_command() {
        assertThat(CommandDocument.of(CommandTable.of(Family.of("Network", CREG), Family.of("Control", ECHO))))
                .isEqualTo("""
                        ## Network

                        | Command | Forms | Parameters | Defined in | What it does |
                        | --- | --- | --- | --- | --- |
                        | `+CREG` | `AT+CREG=[<n>]`<br>`AT+CREG?`<br>`AT+CREG=?` | `<n>: (0-3), default 0` | 27.007 7.2 | network registration |

                        ## Control

                        | Command | Forms | Parameters | Defined in | What it does |
                        | --- | --- | --- | --- | --- |
                        | `E` | `ATE[<value>]` | `<value>: (0,1), default 0` | V.250 6.2.4 | echo \\| or not |
                        """);
    }
}
