package dev.mynah.hal.radio.ims.media;

import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.parcel.Bytes;

/** RFC 8285. */
public record RtpHeaderExtension(int localId, Bytes data) implements Parcelable {}
