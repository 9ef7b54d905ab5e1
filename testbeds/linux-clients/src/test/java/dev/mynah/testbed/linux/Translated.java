package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What qmicli printed with {@code --verbose}: what it says of its action, and each message as libqmi reads it.
 * A message of the modem's that libqmi does not understand whole fails here, whatever the action was about.
 */
final class Translated {
    /** A line of the log, which begins behind what was printed last where that had no end of line. */
    private static final Pattern LOG = Pattern.compile("\\[\\d\\d \\w+ \\d{4}, [\\d:]+\\] \\[Debug\\].*$");
    /**
     * A field of no name, octets left over, what does not fit its description. "(null)" is neither: libqmi prints so a text
     * without letters and a set without members.
     */
    private static final Pattern NOT_UNDERSTOOD =
            Pattern.compile("^ *type += *(0x|\\(unknown)|<unknown>|ERROR: |(?i:malformed)|unexpected '");
    /** libqmi 1.32 has no names in its log for the service SAR, and none for what 1.36 added to a message. */
    private static final Pattern BEYOND_LIBQMI = Pattern.compile("service += \"sar\"|\"Get Preferred Networks\"");

    private final StringBuilder output = new StringBuilder();
    private final List<String> received = new ArrayList<>();

    private Translated(String printed) {
        boolean fromModem = false;
        StringBuilder message = new StringBuilder();
        for (String line : printed.lines().toList()) {
            if (line.startsWith("<<<<<<")) {
                message.append(line.substring(6)).append('\n');
                continue;
            }
            Matcher log = LOG.matcher(line);
            if (log.find()) {
                keep(fromModem, message);
                fromModem = line.contains("] received ") && line.endsWith("(translated)...");
                output.append(line, 0, log.start()).append('\n');
            } else {
                output.append(line).append('\n');
            }
        }
        keep(fromModem, message);
    }

    private void keep(boolean fromModem, StringBuilder message) {
        if (fromModem && message.length() > 0) {
            received.add(message.toString());
        }
        message.setLength(0);
    }

    /** What it says of its action, once every message it got has been judged. */
    static String output(String printed) {
        Translated translated = new Translated(printed);
        assertThat(translated.received).as("messages of the modem's").isNotEmpty();
        assertThat(translated.received.stream()
                        .filter(message -> !BEYOND_LIBQMI.matcher(message).find())
                        .flatMap(Translated::notUnderstood))
                .isEmpty();
        return translated.output.toString();
    }

    private static Stream<String> notUnderstood(String message) {
        return message.lines()
                .filter(line -> NOT_UNDERSTOOD.matcher(line).find())
                .map(line -> line + " in" + message);
    }
}
