package dev.mynah.hal.aidl;

/** A file descriptor. There is none: no road of ours passes them, and a parcel that holds one is refused. */
public final class ParcelFileDescriptor {

    private ParcelFileDescriptor() {}
}
