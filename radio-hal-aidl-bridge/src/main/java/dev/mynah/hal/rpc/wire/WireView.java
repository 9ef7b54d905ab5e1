package dev.mynah.hal.rpc.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** A part of an array that is known to be there: who makes one has counted. */
record WireView(byte[] array, int from, int to) {
    static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    int length() {
        return to - from;
    }

    int uint8(int at) {
        return array[from + at] & 0xFF;
    }

    int uint16(int at) {
        return (short) SHORT.get(array, from + at) & 0xFFFF;
    }

    int int32(int at) {
        return (int) INT.get(array, from + at);
    }

    long int64(int at) {
        return (long) LONG.get(array, from + at);
    }

    byte[] copy(int at, int count) {
        return Arrays.copyOfRange(array, from + at, from + at + count);
    }
}
