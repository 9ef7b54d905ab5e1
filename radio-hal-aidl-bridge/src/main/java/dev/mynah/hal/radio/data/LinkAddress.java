package dev.mynah.hal.radio.data;

import dev.mynah.hal.aidl.Parcelable;

/** An address with its prefix, {@code 192.0.2.1/64}; times are milliseconds since boot. */
public record LinkAddress(String address, int addressProperties, long deprecationTime, long expirationTime)
        implements Parcelable {

    public static final int ADDRESS_PROPERTY_NONE = 0;
    public static final int ADDRESS_PROPERTY_DEPRECATED = 0x20;
}
