package dev.mynah.testbed.android.process;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** What the framework logs: kept for a test that fails, printed with {@code -Dmynah.android.log=true}. */
public final class FrameworkLog {
    private static final boolean PRINT = Boolean.getBoolean("mynah.android.log");
    private static final int KEPT = 2_000;
    private static final Queue<String> LINES = new ConcurrentLinkedQueue<>();

    private FrameworkLog() {}

    public static void add(int priority, @Nullable String tag, String line) {
        LINES.add(tag + ": " + line);
        if (LINES.size() > KEPT) {
            LINES.poll();
        }
        if (PRINT) {
            System.err.println(tag + ": " + line);
        }
    }

    /** The last lines, oldest first. */
    public static String text() {
        return String.join("\n", LINES);
    }
}
