package dev.mynah.hal.radio.data;

import dev.mynah.hal.aidl.Default;
import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.aidl.Since;

/** The quality of a QoS flow. TS 24.501 9.11.4.12. */
public record NrQos(
        int fiveQi,
        QosBandwidth downlink,
        QosBandwidth uplink,
        byte qfi,
        char averagingWindowMs,
        @Since(2) @Default(NrQos.AVERAGING_WINDOW_UNKNOWN) int averagingWindowMillis)
        implements Parcelable {

    public static final byte FLOW_ID_RANGE_MIN = 1;
    public static final byte FLOW_ID_RANGE_MAX = 63;

    @Since(2)
    public static final int AVERAGING_WINDOW_UNKNOWN = -1;
}
