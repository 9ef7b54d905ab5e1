package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.Parcelable;

public record Cdma2000RegistrationInfo(
        boolean cssSupported, int roamingIndicator, int systemIsInPrl, int defaultRoamingIndicator)
        implements Parcelable {

    public static final int PRL_INDICATOR_NOT_REGISTERED = -1;
    public static final int PRL_INDICATOR_NOT_IN_PRL = 0;
    public static final int PRL_INDICATOR_IN_PRL = 1;
}
