package dev.mynah.testbed.android.process.natives;

import android.content.Context;
import android.telephony.TelephonyManager;

/** No carrier's application is installed that could be enabled or disabled. */
public final class ComAndroidInternalTelephonyCarrierAppUtils {
    private ComAndroidInternalTelephonyCarrierAppUtils() {}

    public static void disableCarrierAppsUntilPrivileged(
            String caller, TelephonyManager telephony, int user, Context context) {}

    public static void disableCarrierAppsUntilPrivileged(String caller, int user, Context context) {}
}
