package dev.mynah.hal.forwarder;

import android.os.Parcel;
import android.os.SystemClock;
import dev.mynah.hal.rpc.wire.ParcelBytes;

/**
 * The one thing a radio HAL tells by the clock of its device: when a network's time came, in milliseconds since boot. A
 * testbed was started at another time than the device, whose own clock goes in its place.
 */
final class HostClock {
    private static final String INDICATION = "android.hardware.radio.network.IRadioNetworkIndication";
    private static final int NITZ_TIME_RECEIVED = 10;
    /** What the arguments end with: when the time came, and how old it was. */
    private static final int TIMES = 2 * Long.BYTES;

    private HostClock() {}

    /**
     * Puts the device's clock into a call that tells of one.
     *
     * @param request as it came, in RPC form
     * @param to the same as the device will read it
     */
    static void correct(int code, ParcelBytes request, Parcel to) {
        if (code != NITZ_TIME_RECEIVED || to.dataSize() < TIMES) {
            return;
        }
        RpcRequest.Head head = RpcRequest.Head.of(request);
        if (head != null && head.descriptor().equals(INDICATION)) {
            to.setDataPosition(to.dataSize() - TIMES);
            to.writeLong(SystemClock.elapsedRealtime());
            to.setDataPosition(to.dataSize());
        }
    }
}
