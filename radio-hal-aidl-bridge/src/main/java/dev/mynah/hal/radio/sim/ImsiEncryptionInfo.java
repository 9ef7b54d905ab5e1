package dev.mynah.hal.radio.sim;

import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.parcel.Bytes;

/** The operator's public key that identities are encrypted with. */
public record ImsiEncryptionInfo(
        String mcc, String mnc, Bytes carrierKey, String keyIdentifier, long expirationTime, byte keyType)
        implements Parcelable {

    public static final byte PUBLIC_KEY_TYPE_EPDG = 1;
    public static final byte PUBLIC_KEY_TYPE_WLAN = 2;
}
