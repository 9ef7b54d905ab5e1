package dev.mynah.testbed.android.process.natives;

/** {@code android.os.SystemClock}: this machine's. */
public final class AndroidOsSystemClock {
    private AndroidOsSystemClock() {}

    public static long uptimeMillis() {
        return System.nanoTime() / 1_000_000;
    }

    public static long uptimeNanos() {
        return System.nanoTime();
    }

    public static long elapsedRealtime() {
        return uptimeMillis();
    }

    public static long elapsedRealtimeNanos() {
        return System.nanoTime();
    }

    public static long currentThreadTimeMillis() {
        return uptimeMillis();
    }

    public static long currentTimeMicro() {
        return System.currentTimeMillis() * 1000;
    }
}
