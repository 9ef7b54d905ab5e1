package dev.mynah.hal.parcel;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Little-endian words within a byte array. */
final class Words {

    static final VarHandle SHORT = of(short[].class);
    static final VarHandle INT = of(int[].class);
    static final VarHandle LONG = of(long[].class);

    private Words() {}

    /** The next multiple of four. */
    static int padded(int length) {
        return length + 3 & ~3;
    }

    private static VarHandle of(Class<?> words) {
        return MethodHandles.byteArrayViewVarHandle(words, ByteOrder.LITTLE_ENDIAN);
    }
}
