package dev.mynah.hal.radio.data;

import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.parcel.Bytes;

/** A container of the protocol configuration options that is meant for the operator's own application. */
public record PcoDataInfo(int cid, String bearerProto, int pcoId, Bytes contents) implements Parcelable {}
