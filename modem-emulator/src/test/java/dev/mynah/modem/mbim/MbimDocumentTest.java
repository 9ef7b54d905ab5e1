package dev.mynah.modem.mbim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page is made from the tables: {@code mvn test -Dmynah.docs.write=true} writes it anew. */
class MbimDocumentTest {
    @Test
    void the_page_says_what_the_tables_say() throws IOException {
        Path page = root().resolve("docs/mbim.md");
        if (Boolean.getBoolean("mynah.docs.write")) {
            Files.createDirectories(page.resolveSibling("."));
            Files.writeString(page, MbimDocument.text());
        }
        assertThat(page).hasContent(MbimDocument.text());
    }

    private static Path root() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve("mynah")) && !Files.isDirectory(directory.resolve("at-commands"))) {
            directory = directory.getParent();
        }
        return directory;
    }
}
