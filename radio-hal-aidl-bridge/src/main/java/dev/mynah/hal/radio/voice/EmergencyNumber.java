package dev.mynah.hal.radio.voice;

import dev.mynah.hal.aidl.Parcelable;
import java.util.List;

/** An emergency number; categories and sources are sets of bits. */
public record EmergencyNumber(String number, String mcc, String mnc, int categories, List<String> urns, int sources)
        implements Parcelable {

    public static final int SOURCE_NETWORK_SIGNALING = 1 << 0;
    public static final int SOURCE_SIM = 1 << 1;
    public static final int SOURCE_MODEM_CONFIG = 1 << 2;
    public static final int SOURCE_DEFAULT = 1 << 3;
}
