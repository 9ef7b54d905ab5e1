package dev.mynah.modem.mmi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.StateTables;
import dev.mynah.modem.conformance.Conforms;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Codes as they are typed; the page is made from the table: {@code mvn test -Dmynah.docs.write=true} writes it anew. */
class MmiCodesTest {
    @Test
    void the_page_says_what_the_table_says() throws IOException {
        assertThat(StateTables.page("mmi-codes.md", text())).hasContent(text());
    }

    private static String text() {
        StringBuilder page = new StringBuilder("""
                # Codes on the keypad

                What a user may type and send (`ATD...;`), TS 22.030 6.5 to 6.7. Printed from `MmiTable`; edit that, not this page.
                Behind the code stand, each with a `*` before it, the things in the last column, and then `#`. In a call `0`, `1`,
                `1x`, `2`, `2x`, `3`, `4` and `4*NUMBER` do what they do in `+CHLD`. Whatever else ends with `#`, and whatever has one
                or two digits (in no call: but two that begin with 1), goes to the network as USSD; the rest is a number to call.

                | code | service | may be | given with it |
                |---|---|---|---|
                """);
        for (MmiRow row : MmiTable.ROWS) {
            page.append("| `%s` | %s | %s | %s |%n"
                    .formatted(
                            row.code(),
                            row.words(),
                            row.procedures().stream()
                                    .sorted(Comparator.naturalOrder())
                                    .map(it -> "`" + it.prefix() + row.code() + "`")
                                    .collect(Collectors.joining(" ")),
                            row.information()));
        }
        return page.toString();
    }

    private static MmiCode code(String typed) {
        return MmiCode.of(typed).orElseThrow();
    }

    @Test
    @Conforms(to = "TS 22.030 6.5.2", by = MmiCode.class)
    void a_code_is_taken_apart() {
        assertThat(code("*#21#")).isEqualTo(new MmiCode(Procedure.INTERROGATION, "21", List.of(), ""));
        assertThat(code("**61*+491700000009*11*20#"))
                .isEqualTo(new MmiCode(Procedure.REGISTRATION, "61", List.of("+491700000009", "11", "20"), ""));
        assertThat(code("##002**11#").information()).containsExactly("", "11");
        assertThat(code("*31#+4930123")).isEqualTo(new MmiCode(Procedure.ACTIVATION, "31", List.of(), "+4930123"));
        assertThat(code("**04*1234*5678*5678#").toString()).isEqualTo("MmiCode[REGISTRATION 04]");
        for (String none : List.of("", "#", "*#", "123", "*1#", "*1234#", "*21*", "+49", "*21*1*2*3*4*5#", "*2a#")) {
            assertThat(MmiCode.of(none)).as(none).isEmpty();
        }
    }

    @Test
    void what_cannot_be_done_with_a_service_is_no_code() {
        assertThat(MmiTable.row(code("*30#"))).isEmpty();
        assertThat(MmiTable.row(code("*#30#"))).isPresent();
        assertThat(MmiTable.row(code("*100#"))).isEmpty();
        assertThat(Arrays.stream(Procedure.values()).map(Procedure::prefix)).doesNotHaveDuplicates();
    }

    @Test
    void whatever_is_typed_nothing_is_thrown() {
        Random random = new Random(4);
        String keys = "0123456789*#+ab";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int n = random.nextInt(60); n > 0; n--) {
                typed.append(keys.charAt(random.nextInt(keys.length())));
            }
            assertThat(MmiCode.of(typed.toString()).flatMap(MmiTable::row)).isNotNull();
        }
    }
}
