package dev.mynah.testbed.android.process.natives;

import android.content.ContentResolver;
import android.database.ContentObserver;
import android.net.Uri;

/** {@code android.content.ContentResolver}: nothing that is observed changes. */
public final class AndroidContentContentResolver {
    private AndroidContentContentResolver() {}

    public static void registerContentObserver(
            ContentResolver self, Uri what, boolean descendants, ContentObserver observer) {}

    public static void unregisterContentObserver(ContentResolver self, ContentObserver observer) {}
}
