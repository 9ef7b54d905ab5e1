package dev.mynah.hal.radio;

import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.aidl.Since;

/** Numbers that several packages use; it never crosses. */
public record RadioConst() implements Parcelable {

    @Since(4)
    public static final int VALUE_UNAVAILABLE = 0x7FFFFFFF;

    @Since(4)
    public static final long VALUE_UNAVAILABLE_LONG = 0x7FFFFFFFFFFFFFFFL;

    @Since(4)
    public static final byte VALUE_UNAVAILABLE_BYTE = -1;

    public static final int MAX_RILDS = 3;
    public static final int MAX_UUID_LENGTH = 64;
    public static final int CARD_MAX_APPS = 8;
    public static final int P2_CONSTANT_NO_P2 = -1;
}
