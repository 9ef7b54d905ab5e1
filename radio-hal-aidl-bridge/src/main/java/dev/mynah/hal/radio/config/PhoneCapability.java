package dev.mynah.hal.radio.config;

import dev.mynah.hal.aidl.Default;
import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.aidl.Since;
import dev.mynah.hal.parcel.Bytes;

/** How many logical modems can do what at once. */
public record PhoneCapability(
        byte maxActiveData,
        byte maxActiveInternetData,
        boolean isInternetLingeringSupported,
        Bytes logicalModemIds,
        @Since(3) @Default(PhoneCapability.UNKNOWN) byte maxActiveVoice)
        implements Parcelable {

    @Since(3)
    public static final byte UNKNOWN = -1;
}
