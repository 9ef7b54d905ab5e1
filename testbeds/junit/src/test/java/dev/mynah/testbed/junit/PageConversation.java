package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The conversation on a page of the documentation: what a host types behind {@code >}, and what the modem says. */
final class PageConversation {
    private static final String FENCE = "```";
    /** What a line in parentheses stands for. */
    private static final Duration MEANWHILE = Duration.ofSeconds(30);

    private final List<String> lines;

    private PageConversation(List<String> lines) {
        this.lines = lines;
    }

    /** @param page its name in the docs directory of a directory above the working directory */
    static PageConversation of(String page) throws IOException {
        List<String> all = Files.readAllLines(find(Path.of("").toAbsolutePath(), "docs/" + page));
        int begin = all.indexOf(FENCE);
        int end = begin + 1 + all.subList(begin + 1, all.size()).indexOf(FENCE);
        return new PageConversation(all.subList(begin + 1, end));
    }

    private static Path find(Path directory, String file) {
        Path place = directory.resolve(file);
        return Files.exists(place) ? place : find(directory.getParent(), file);
    }

    void hold(AtClient host, TestClock clock) {
        assertThat(lines).hasSizeGreaterThan(20);
        for (String line : lines) {
            if (line.startsWith("> ")) {
                host.silentFor(Duration.ZERO).send(line.substring(2));
            } else if (line.startsWith("(")) {
                clock.advance(MEANWHILE);
            } else {
                host.expect(line);
            }
        }
    }
}
