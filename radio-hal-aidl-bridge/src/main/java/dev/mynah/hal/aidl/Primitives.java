package dev.mynah.hal.aidl;

import dev.mynah.hal.parcel.Bytes;
import dev.mynah.hal.parcel.Ints;
import dev.mynah.hal.parcel.ParcelReader;
import dev.mynah.hal.parcel.ParcelWriter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the types cross that parcels know by themselves. */
final class Primitives {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Map<Class<?>, Wire> PLAIN = Map.of(
            boolean.class, wire(boolean.class, boolean.class, "bool", "bool", false),
            byte.class, wire(byte.class, int.class, "int32", "int32", (byte) 0),
            char.class, wire(char.class, int.class, "int32", "int32", '\0'),
            int.class, wire(int.class, int.class, "int32", "int32", 0),
            long.class, wire(long.class, long.class, "int64", "int64", 0L),
            String.class, wire(String.class, String.class, "string", "string", ""),
            Bytes.class, wire(Bytes.class, Bytes.class, "bytes", "bytes", Bytes.EMPTY),
            Ints.class, wire(Ints.class, Ints.class, "ints", "ints", Ints.EMPTY));

    private static final Map<Class<?>, Wire> NULLABLE = Map.of(
            String.class, wire(String.class, String.class, "string", "nullableString", null),
            Bytes.class, wire(Bytes.class, Bytes.class, "bytes", "nullableBytes", null),
            Ints.class, wire(Ints.class, Ints.class, "ints", "nullableInts", null));

    private Primitives() {}

    /** How a type crosses; null if it is none of these. */
    static @Nullable Wire of(Class<?> type, boolean nullable) {
        return (nullable ? NULLABLE : PLAIN).get(type);
    }

    private static Wire wire(Class<?> type, Class<?> item, String write, String read, @Nullable Object absent) {
        MethodHandle writer =
                Handles.virtual(LOOKUP, ParcelWriter.class, write, MethodType.methodType(ParcelWriter.class, item));
        MethodHandle reader = Handles.virtual(LOOKUP, ParcelReader.class, read, MethodType.methodType(item));
        MethodHandle refusing = type.isPrimitive() || absent == null
                ? writer
                : MethodHandles.filterArguments(writer, 1, Nulls.refusing(type));
        return new Wire(
                refusing.asType(MethodType.methodType(void.class, ParcelWriter.class, type)),
                MethodHandles.explicitCastArguments(reader, MethodType.methodType(type, ParcelReader.class)),
                absent,
                4);
    }
}
