package dev.mynah.hal.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page is made from the services: {@code mvn test -Dmynah.docs.write=true} writes it anew. */
class ServicePageTest {
    @Test
    void the_page_says_what_the_services_do() throws IOException {
        Path page = docs().resolve("radio-hal.md");
        if (Boolean.getBoolean("mynah.docs.write")) {
            Files.writeString(page, ServicePage.text());
        }
        assertThat(page).as("rewrite with -Dmynah.docs.write=true").hasContent(ServicePage.text());
    }

    private static Path docs() throws IOException {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("radio-hal-aidl-bridge")) && Files.exists(at.resolve("mynah"))) {
                return at.resolve("docs");
            }
        }
        throw new IOException("not run inside the repository");
    }
}
