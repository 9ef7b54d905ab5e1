package dev.mynah.hal.parcel;

/** What the kernel's driver reads of the objects in a parcel: {@code struct flat_binder_object}. */
final class FlatBinder {

    /** An object of the sender's own. */
    static final int BINDER = 0x73622A85;
    /** An object of another process. */
    static final int HANDLE = 0x73682A85;
    /** A file descriptor. */
    static final int DESCRIPTOR = 0x66642A85;

    /** Takes file descriptors; scheduled as any thread, at the lowest priority. Readers look at none of it. */
    static final int FLAGS = 0x113;

    /** An address from here on is a pointer; below it is a handle. */
    static final long FIRST_POINTER = 1L << 32;

    private FlatBinder() {}
}
