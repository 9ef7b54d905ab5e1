package dev.mynah.modem.at.goldfish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page is made from the table: {@code mvn test -Dmynah.docs.write=true} writes it anew. */
class GoldfishDocumentTest {
    @Test
    void the_page_says_what_the_table_says() throws IOException {
        Path page = root().resolve("docs/at-goldfish.md");
        if (Boolean.getBoolean("mynah.docs.write")) {
            Files.writeString(page, GoldfishDocument.text());
        }
        assertThat(page).hasContent(GoldfishDocument.text());
    }

    @Test
    void every_command_says_where_it_is_defined_and_what_it_does() {
        assertThat(Goldfish.family().commands()).allSatisfy(command -> {
            assertThat(command.clause()).isNotBlank();
            assertThat(command.summary()).isNotBlank();
        });
    }

    private static Path root() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve("mynah")) && !Files.isDirectory(directory.resolve("at-commands"))) {
            directory = directory.getParent();
        }
        return directory;
    }
}
