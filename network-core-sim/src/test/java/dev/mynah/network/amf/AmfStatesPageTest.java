package dev.mynah.network.amf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class AmfStatesPageTest {
    @Test
    void the_page_says_what_the_tables_do() throws IOException {
        Path page = root().resolve("docs/amf-states.md");
        if (Boolean.getBoolean("mynah.docs.write")) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, AmfStatesPage.print());
        }
        assertThat(page)
                .as("run the test with -Dmynah.docs.write=true to print it anew")
                .hasContent(AmfStatesPage.print());
    }

    private static Path root() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (!isRoot(folder)) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static boolean isRoot(Path folder) throws IOException {
        Path pom = folder.resolve("pom.xml");
        return Files.exists(pom) && Files.readString(pom).contains("<artifactId>mynah</artifactId>\n  <version>");
    }
}
