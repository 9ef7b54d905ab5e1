package dev.mynah.euicc.isdr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class Es10FunctionsTest {

    @Test
    void the_page_in_docs_is_the_table() throws IOException {
        Path page = repository().resolve("docs/es10-functions.md");
        if (Boolean.getBoolean("mynah.docs.write")) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, Es10Functions.page());
        }
        assertThat(page).as("rewrite with -Dmynah.docs.write=true").hasContent(Es10Functions.page());
    }

    @Test
    void every_function_is_in_its_place_by_tag() {
        assertThat(Es10Functions.ALL)
                .isSortedAccordingTo((a, b) -> a.tag() - b.tag())
                .allSatisfy(row -> assertThat(Es10Functions.byTag(row.tag())).isSameAs(row.function()));
    }

    private static Path repository() throws IOException {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path pom = at.resolve("pom.xml");
            if (Files.exists(pom) && Files.readString(pom).contains("<module>euicc-model</module>")) {
                return at;
            }
        }
        throw new IOException("not run inside the repository");
    }
}
