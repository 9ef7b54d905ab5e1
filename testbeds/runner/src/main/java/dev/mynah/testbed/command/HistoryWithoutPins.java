package dev.mynah.testbed.command;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jline.reader.impl.history.DefaultHistory;

/** What was typed, but no VERIFY and none of its relatives: they carry a PIN. TS 102 221 11.1.9 to 11.1.13. */
final class HistoryWithoutPins extends DefaultHistory {
    private static final Pattern WITH_PIN = Pattern.compile("(?i)[0-9a-f]{2}(20|24|26|28|2c).*");

    static boolean keeps(String line) {
        return !WITH_PIN.matcher(line.replaceAll("\\s", "")).matches();
    }

    @Override
    public void add(Instant time, String line) {
        if (keeps(line)) {
            super.add(time, line);
        }
    }
}
