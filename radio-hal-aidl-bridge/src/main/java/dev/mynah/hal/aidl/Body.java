package dev.mynah.hal.aidl;

import dev.mynah.hal.parcel.ParcelReader;
import dev.mynah.hal.parcel.ParcelWriter;
import dev.mynah.hal.parcel.Status;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * What parcelables and unions have in common: a word says whether there is one.
 *
 * @param writer {@code (ParcelWriter, Object)void}
 * @param reader {@code (ParcelReader)Object}
 */
record Body(MethodHandle writer, MethodHandle reader, boolean nullable) {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    static Wire of(Class<?> type, boolean nullable, Structure structure) {
        return of(type, nullable, Structure.class, structure, structure.absent());
    }

    static Wire of(Class<?> type, boolean nullable, Members members) {
        return of(type, nullable, Members.class, members, members.absent());
    }

    private static Wire of(Class<?> type, boolean nullable, Class<?> kind, Object codec, @Nullable Object absent) {
        Body body = new Body(
                Handles.virtual(LOOKUP, kind, "write", Handles.WRITER).bindTo(codec),
                Handles.virtual(LOOKUP, kind, "read", Handles.READER).bindTo(codec),
                nullable);
        return new Wire(
                Handles.virtual(LOOKUP, Body.class, "write", Handles.WRITER)
                        .bindTo(body)
                        .asType(MethodType.methodType(void.class, ParcelWriter.class, type)),
                Handles.virtual(LOOKUP, Body.class, "read", Handles.READER)
                        .bindTo(body)
                        .asType(MethodType.methodType(type, ParcelReader.class)),
                nullable ? null : absent,
                4);
    }

    void write(ParcelWriter parcel, @Nullable Object value) {
        if (value == null) {
            if (!nullable) {
                throw new NullPointerException("a field that is not nullable");
            }
            parcel.int32(0);
            return;
        }
        parcel.int32(1);
        try {
            writer.invokeExact(parcel, value);
        } catch (Throwable thrown) {
            throw Handles.unchecked(thrown);
        }
    }

    @Nullable Object read(ParcelReader parcel) {
        if (parcel.int32() == 0) {
            if (!nullable) {
                throw parcel.malformed(Status.UNEXPECTED_NULL, "null");
            }
            return null;
        }
        try {
            return (Object) reader.invokeExact(parcel);
        } catch (Throwable thrown) {
            throw Handles.unchecked(thrown);
        }
    }
}
