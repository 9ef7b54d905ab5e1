package dev.mynah.hal.aidl;

import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/**
 * How values of one Java type cross.
 *
 * @param writer {@code (ParcelWriter, T)void}
 * @param reader {@code (ParcelReader)T}
 * @param absent what a field is that an older peer does not know
 * @param least the fewest octets a value takes
 */
record Wire(
        MethodHandle writer, MethodHandle reader, @Nullable Object absent, int least) {

    /** The same, where a peer who says nothing means another value. */
    Wire absent(Object other) {
        return new Wire(writer, reader, other, least);
    }
}
