package dev.mynah.hal.radio.messaging;

import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.parcel.Bytes;

public record CdmaSmsSubaddress(int subaddressType, boolean odd, Bytes digits) implements Parcelable {

    public static final int SUBADDRESS_TYPE_NSAP = 0;
    public static final int SUBADDRESS_TYPE_USER_SPECIFIED = 1;
}
