package dev.mynah.testbed.android.process.natives;

import android.content.ContentResolver;
import org.jspecify.annotations.Nullable;

/** {@code android.provider.Settings.Global}: nothing is set. */
public final class AndroidProviderSettingsGlobal {
    private AndroidProviderSettingsGlobal() {}

    public static int getInt(ContentResolver resolver, String name, int otherwise) {
        return otherwise;
    }

    public static long getLong(ContentResolver resolver, String name, long otherwise) {
        return otherwise;
    }

    public static @Nullable String getString(ContentResolver resolver, String name) {
        return null;
    }

    public static boolean putInt(ContentResolver resolver, String name, int value) {
        return true;
    }
}
