package dev.mynah.testbed.android.process.natives;

import dev.mynah.testbed.android.process.FrameworkLog;
import org.jspecify.annotations.Nullable;

/** {@code android.util.Log}. */
public final class AndroidUtilLog {
    private AndroidUtilLog() {}

    public static boolean isLoggable(String tag, int level) {
        return false;
    }

    public static int println_native(int buffer, int priority, @Nullable String tag, String line) {
        FrameworkLog.add(priority, tag, line);
        return line.length();
    }

    public static int logger_entry_max_payload_native() {
        return 4000;
    }
}
