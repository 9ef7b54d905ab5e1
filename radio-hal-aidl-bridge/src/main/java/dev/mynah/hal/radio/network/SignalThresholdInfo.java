package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.aidl.Since;
import dev.mynah.hal.parcel.Ints;
import dev.mynah.hal.radio.AccessNetwork;

/** When to tell of a change of signal. */
public record SignalThresholdInfo(
        int signalMeasurement,
        int hysteresisMs,
        int hysteresisDb,
        Ints thresholds,
        boolean isEnabled,
        AidlEnum<AccessNetwork> ran)
        implements Parcelable {

    public static final int SIGNAL_MEASUREMENT_TYPE_RSSI = 1;
    public static final int SIGNAL_MEASUREMENT_TYPE_RSCP = 2;
    public static final int SIGNAL_MEASUREMENT_TYPE_RSRP = 3;
    public static final int SIGNAL_MEASUREMENT_TYPE_RSRQ = 4;
    public static final int SIGNAL_MEASUREMENT_TYPE_RSSNR = 5;
    public static final int SIGNAL_MEASUREMENT_TYPE_SSRSRP = 6;
    public static final int SIGNAL_MEASUREMENT_TYPE_SSRSRQ = 7;
    public static final int SIGNAL_MEASUREMENT_TYPE_SSSINR = 8;

    @Since(2)
    public static final int SIGNAL_MEASUREMENT_TYPE_ECNO = 9;
}
