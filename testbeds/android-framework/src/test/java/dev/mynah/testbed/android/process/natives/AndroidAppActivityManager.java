package dev.mynah.testbed.android.process.natives;

/** {@code android.app.ActivityManager}: one user, and no activities. */
public final class AndroidAppActivityManager {
    private AndroidAppActivityManager() {}

    public static int getCurrentUser() {
        return 0;
    }
}
