package dev.mynah.network.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page is made from the table: {@code mvn test -Dmynah.docs.write=true} writes it anew. */
class CcStatesPageTest {
    private static final Pattern ROW = Pattern.compile(" {4}(\\w+) --> (\\w+): (.*)");

    /** What a row does, whatever the state it begins in. */
    private record Deed(String trigger, String to, String steps) {}

    @Test
    void the_page_says_what_the_table_does() throws IOException {
        Path page = docs().resolve("cc-states.md");
        if (Boolean.getBoolean("mynah.docs.write")) {
            Files.writeString(page, text());
        }
        assertThat(page).hasContent(text());
    }

    private static String text() {
        StringBuilder page = new StringBuilder("""
                # The network's calls

                Printed from the table the code runs (`LegTable`), one machine per call of a UE; edit that, not this page. TS 24.008
                5.1.1.2 and 5.2 to 5.5. What is not a row cannot happen: a message without a row is answered with STATUS.

                | in | on | to | does |
                |---|---|---|---|
                """);
        Map<Deed, List<String>> states = new LinkedHashMap<>();
        Matcher row = ROW.matcher(LegTable.TABLE.mermaid());
        while (row.find()) {
            String[] label = row.group(3).split(" / ", 2);
            String to = row.group(1).equals(row.group(2)) ? "stays" : row.group(2);
            states.computeIfAbsent(new Deed(label[0], to, label.length > 1 ? label[1] : ""), it -> new ArrayList<>())
                    .add(row.group(1));
        }
        states.forEach((deed, in) -> page.append("| %s | %s | %s | %s |\n"
                .formatted(String.join(", ", new TreeSet<>(in)), deed.trigger(), deed.to(), deed.steps())));
        page.append("\n## Timers\n\n| timer | runs for | |\n|---|---|---|\n");
        for (LegTimer timer : LegTimer.values()) {
            page.append("| %s | %s | %s |\n"
                    .formatted(timer, timer.standard().toString().substring(2), timer.clause()));
        }
        return page.toString();
    }

    private static Path docs() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(directory.resolve("at-commands"))) {
            directory = directory.getParent();
        }
        return directory.resolve("docs");
    }
}
