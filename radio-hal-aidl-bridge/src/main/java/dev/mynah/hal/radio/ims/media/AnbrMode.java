package dev.mynah.hal.radio.ims.media;

import dev.mynah.hal.aidl.Parcelable;

/** The codec modes that the network recommends by access network bit rate recommendation. */
public record AnbrMode(CodecMode anbrUplinkMode, CodecMode anbrDownlinkMode) implements Parcelable {}
