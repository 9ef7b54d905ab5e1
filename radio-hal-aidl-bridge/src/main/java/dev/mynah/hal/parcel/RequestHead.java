package dev.mynah.hal.parcel;

/** What lies before the interface's name in a request of the kernel form. RPC binder has none of it. */
final class RequestHead {

    /** The strict-mode policy of a caller that has none, with the mark of one that passes it on. */
    static final int STRICT_MODE_POLICY = 0x80000000;
    /** On nobody else's behalf. */
    static final int WORK_SOURCE = -1;
    /** {@code 'SYST'}: the caller is of the system partition. */
    static final int SYSTEM = 0x53595354;
    /** {@code 'VNDR'}: the caller is of the vendor partition. */
    static final int VENDOR = 0x564E4452;

    private RequestHead() {}
}
