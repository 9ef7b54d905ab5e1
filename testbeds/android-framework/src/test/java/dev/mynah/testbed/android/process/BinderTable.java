package dev.mynah.testbed.android.process;

import android.os.IBinder;

/** The objects of one session by their address: u32 options, then u32 number, read as one little-endian number. */
public interface BinderTable {
    /** The stability of a HAL's objects. */
    int VINTF = 63;

    /** The address that the object has in this session; gives it one if it is ours and new. */
    long addressOf(IBinder object);

    /** The object at the address; a proxy if it is the peer's. */
    IBinder at(long address);
}
