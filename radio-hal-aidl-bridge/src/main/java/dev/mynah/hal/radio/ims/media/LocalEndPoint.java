package dev.mynah.hal.radio.ims.media;

import dev.mynah.hal.aidl.ParcelFileDescriptor;
import dev.mynah.hal.aidl.Parcelable;

/** The sockets of this end. */
public record LocalEndPoint(ParcelFileDescriptor rtpFd, ParcelFileDescriptor rtcpFd, int modemId)
        implements Parcelable {}
