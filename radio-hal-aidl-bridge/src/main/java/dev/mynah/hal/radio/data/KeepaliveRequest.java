package dev.mynah.hal.radio.data;

import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.parcel.Bytes;

/** Datagrams that keep a NAT binding open while the host sleeps. Addresses are in network order. */
public record KeepaliveRequest(
        int type,
        Bytes sourceAddress,
        int sourcePort,
        Bytes destinationAddress,
        int destinationPort,
        int maxKeepaliveIntervalMillis,
        int cid)
        implements Parcelable {

    public static final int TYPE_NATT_IPV4 = 0;
    public static final int TYPE_NATT_IPV6 = 1;
}
