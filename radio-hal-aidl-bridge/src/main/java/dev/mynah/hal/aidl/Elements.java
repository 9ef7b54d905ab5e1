package dev.mynah.hal.aidl;

import dev.mynah.hal.parcel.ParcelReader;
import dev.mynah.hal.parcel.ParcelWriter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An array or a list: the number of elements, and each of them as if it were a field.
 *
 * @param writer {@code (ParcelWriter, Object)void}
 * @param reader {@code (ParcelReader)Object}
 * @param least the fewest octets an element takes
 */
record Elements(MethodHandle writer, MethodHandle reader, int least, boolean nullable) {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    static Wire of(Wire element, boolean nullable) {
        Elements elements = new Elements(
                element.writer().asType(Handles.WRITER),
                element.reader().asType(Handles.READER),
                element.least(),
                nullable);
        return new Wire(
                Handles.virtual(
                                LOOKUP,
                                Elements.class,
                                "write",
                                MethodType.methodType(void.class, ParcelWriter.class, List.class))
                        .bindTo(elements),
                Handles.virtual(LOOKUP, Elements.class, "read", MethodType.methodType(List.class, ParcelReader.class))
                        .bindTo(elements),
                nullable ? null : List.of(),
                4);
    }

    void write(ParcelWriter parcel, @Nullable List<?> values) {
        if (values == null) {
            if (!nullable) {
                throw new NullPointerException("a list that is not nullable");
            }
            parcel.int32(-1);
            return;
        }
        int count = values.size();
        parcel.int32(count);
        for (int i = 0; i < count; i++) {
            write(parcel, values.get(i));
        }
    }

    private void write(ParcelWriter parcel, Object value) {
        try {
            writer.invokeExact(parcel, value);
        } catch (Throwable thrown) {
            throw Handles.unchecked(thrown);
        }
    }

    @Nullable List<?> read(ParcelReader parcel) {
        int count = nullable ? parcel.nullableCount(least) : parcel.count(least);
        if (count <= 0) {
            return count < 0 ? null : List.of();
        }
        Object[] values = new Object[count];
        for (int i = 0; i < count; i++) {
            try {
                values[i] = (Object) reader.invokeExact(parcel);
            } catch (Throwable thrown) {
                throw Handles.unchecked(thrown);
            }
        }
        return Collections.unmodifiableList(Arrays.asList(values));
    }
}
