package dev.mynah.hal.aidl;

import dev.mynah.hal.parcel.ParcelReader;
import dev.mynah.hal.parcel.ParcelWriter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;

/**
 * The constants of an enum by their values.
 *
 * @param values in ascending order
 * @param constants the constants of these values
 */
record Constants(int[] values, AidlEnum<?>[] constants, boolean bytes) {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodHandle WRITE = Handles.virtual(
            LOOKUP, Constants.class, "write", MethodType.methodType(void.class, ParcelWriter.class, AidlEnum.class));
    private static final MethodHandle READ =
            Handles.virtual(LOOKUP, Constants.class, "read", MethodType.methodType(AidlEnum.class, ParcelReader.class));

    /** Those of an enum that implements {@link AidlEnum}. */
    static Constants of(Class<?> type) {
        Object[] declared = type.getEnumConstants();
        if (declared == null) {
            throw new IllegalArgumentException(type.getName() + " is not an enum");
        }
        AidlEnum<?>[] constants = Arrays.copyOf(declared, declared.length, AidlEnum[].class);
        Arrays.sort(constants, (one, other) -> Integer.compare(one.value(), other.value()));
        int[] values = Arrays.stream(constants).mapToInt(it -> it.value()).toArray();
        if (Arrays.stream(values).distinct().count() < values.length) {
            throw new IllegalArgumentException(type.getName() + " has two constants of one value");
        }
        return new Constants(values, constants, type.isAnnotationPresent(ByteBacked.class));
    }

    Wire wire() {
        return new Wire(WRITE.bindTo(this), READ.bindTo(this), of(0), 4);
    }

    AidlEnum<?> of(int value) {
        // Most enums count from 0, so that the value is its place.
        if (value >= 0 && value < values.length && values[value] == value) {
            return constants[value];
        }
        int at = Arrays.binarySearch(values, value);
        return at < 0 ? new UnlistedValue<>(value) : constants[at];
    }

    void write(ParcelWriter parcel, AidlEnum<?> value) {
        parcel.int32(value.value());
    }

    AidlEnum<?> read(ParcelReader parcel) {
        int value = parcel.int32();
        return of(bytes ? (byte) value : value);
    }
}
