package dev.mynah.euicc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds a page in {@code docs/} to what the code says; {@code -Dmynah.docs.write=true} writes it anew. */
public final class DocsPage {

    private DocsPage() {}

    public static void isCurrent(String name, String page) throws IOException {
        Path file = repository().resolve("docs").resolve(name);
        if (Boolean.getBoolean("mynah.docs.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, page);
        }
        assertThat(file).as("rewrite with -Dmynah.docs.write=true").hasContent(page);
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
