package dev.mynah.testbed.android.process.natives;

import com.android.internal.telephony.CarrierServiceBindHelper;

/** No carrier has an application here. */
public final class ComAndroidInternalTelephonyCarrierServiceBindHelper {
    private ComAndroidInternalTelephonyCarrierServiceBindHelper() {}

    public static void updateBindingsAndSimStates(CarrierServiceBindHelper self) {}

    public static void updateForPhoneId(CarrierServiceBindHelper self, int phone, String state) {}
}
