package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.Parcelable;

/** All technologies at once; one that is not measured is marked as such in its own record. */
public record SignalStrength(
        GsmSignalStrength gsm,
        CdmaSignalStrength cdma,
        EvdoSignalStrength evdo,
        LteSignalStrength lte,
        TdscdmaSignalStrength tdscdma,
        WcdmaSignalStrength wcdma,
        NrSignalStrength nr)
        implements Parcelable {}
