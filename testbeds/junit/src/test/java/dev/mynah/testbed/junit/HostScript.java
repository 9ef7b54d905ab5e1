package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a host's driver sends, in its order, and what it makes of each answer. A line of the resource is one of
 *
 * <ul>
 *   <li>{@code > AT+CMD}: a command line, which ends in OK unless the lines below say otherwise,
 *   <li>{@code < pattern}: the host's own pattern (or its prefix), found in a line of the answer; the next one in a later line,
 *   <li>{@code = pattern}: the same in the whole answer before its result, lines joined by CR LF,
 *   <li>{@code ! pattern}: the result is this and not OK, and the host goes on,
 *   <li>{@code ~ line}: this comes, whatever comes before it; {@code ...} stands for anything,
 *   <li>{@code * AT+CMD => line}: a command line again and again until a line of its answer is this,
 *   <li>{@code # words}: of nobody's business.
 * </ul>
 */
final class HostScript {
    private static final String RESULT = "! ";
    private static final String UNTIL = " => ";

    private final List<String> lines;

    private HostScript(List<String> lines) {
        this.lines = lines;
    }

    /** @param name a resource in the directory {@code hosts} beside this class */
    static HostScript of(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(HostScript.class.getResourceAsStream("hosts/" + name), name)) {
            return new HostScript(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .toList());
        }
    }

    void play(AtClient modem) {
        assertThat(lines).hasSizeGreaterThan(8);
        for (int i = 0; i < lines.size(); ) {
            String line = lines.get(i++);
            String words = line.substring(2);
            switch (line.charAt(0)) {
                case '~' -> modem.eventually(words);
                case '*' -> {
                    String[] asked = words.split(Pattern.quote(UNTIL), 2);
                    modem.ask(asked[0], asked[1]);
                }
                case '>' -> {
                    List<String> patterns = new ArrayList<>();
                    while (i < lines.size() && "<=!".indexOf(lines.get(i).charAt(0)) >= 0) {
                        patterns.add(lines.get(i++));
                    }
                    judge(words, modem.ask(words), patterns);
                }
                default -> throw new IllegalArgumentException(line);
            }
        }
    }

    private static void judge(String command, List<String> answer, List<String> patterns) {
        List<String> information = answer.subList(0, answer.size() - 1);
        String result = answer.get(answer.size() - 1);
        String expected = patterns.stream()
                .filter(it -> it.startsWith(RESULT))
                .map(it -> it.substring(2))
                .findFirst()
                .orElse("OK");
        assertThat(result).as(command).matches(expected);
        int from = 0;
        for (String pattern : patterns) {
            String host = pattern.substring(2);
            if (pattern.startsWith("= ")) {
                assertThat(String.join("\r\n", information)).as(command).containsPattern(host);
            } else if (pattern.startsWith("< ")) {
                int found = find(information, host, from);
                assertThat(found).as("%s: %s in %s", command, host, answer).isNotNegative();
                from = found + 1;
            }
        }
    }

    private static int find(List<String> lines, String pattern, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (Pattern.compile(pattern).matcher(lines.get(i)).find()) {
                return i;
            }
        }
        return -1;
    }
}
