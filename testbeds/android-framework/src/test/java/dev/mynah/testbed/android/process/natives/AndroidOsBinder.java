package dev.mynah.testbed.android.process.natives;

import android.os.Binder;

/** {@code android.os.Binder}: an object here has no twin in libbinder. */
public final class AndroidOsBinder {
    private AndroidOsBinder() {}

    public static long getNativeBBinderHolder() {
        return 1;
    }

    public static long getNativeFinalizer() {
        return 1;
    }

    public static int getCallingUid() {
        return android.os.Process.PHONE_UID;
    }

    public static void markVintfStability(Binder binder) {}
}
