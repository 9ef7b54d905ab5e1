package dev.mynah.modem.at.personality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.at.AtCommands;
import dev.mynah.modem.at.Personality;
import dev.mynah.modem.at.Quirk;
import dev.mynah.modem.at.quirk.Quirks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page is made from the table: {@code mvn test -Dmynah.docs.write=true} writes it anew. */
class PersonalitiesDocumentTest {
    @Test
    void the_page_says_what_the_table_says() throws IOException {
        Path page = root().resolve("docs/personalities.md");
        if (Boolean.getBoolean("mynah.docs.write")) {
            Files.writeString(page, PersonalitiesDocument.text());
        }
        assertThat(page).hasContent(PersonalitiesDocument.text());
    }

    @Test
    void every_command_says_where_it_is_defined_and_what_it_does() {
        assertThat(Personalities.all())
                .flatExtracting(personality -> personality.families())
                .flatExtracting(family -> family.commands())
                .allSatisfy(command -> {
                    assertThat(command.clause()).isNotBlank();
                    assertThat(command.summary()).isNotBlank();
                });
    }

    @Test
    void names_are_single_words_and_nobody_lacks_what_there_is_not() {
        assertThat(Personalities.all()).extracting(Personality::name).doesNotHaveDuplicates();
        assertThat(Quirks.all()).extracting(Quirk::name).doesNotHaveDuplicates();
        assertThat(Personalities.all()).allSatisfy(it -> {
            assertThat(it.name()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(AtCommands.table().names())
                    .containsAll(it.lacking().stream().map(name -> "AT" + name).toList());
            assertThat(Quirks.all()).containsAll(it.quirks());
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
