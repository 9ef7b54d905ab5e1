package dev.mynah.testbed.android.process.natives;

import android.content.Context;

/** Nobody looks at notifications here. */
public final class ComAndroidInternalTelephonyUiccInstallCarrierAppUtils {
    private ComAndroidInternalTelephonyUiccInstallCarrierAppUtils() {}

    public static void hideAllNotifications(Context context) {}
}
