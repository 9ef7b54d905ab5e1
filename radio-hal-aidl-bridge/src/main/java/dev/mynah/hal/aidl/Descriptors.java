package dev.mynah.hal.aidl;

import dev.mynah.hal.parcel.ParcelReader;
import dev.mynah.hal.parcel.ParcelWriter;
import dev.mynah.hal.parcel.Status;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/** Where file descriptors would be. */
record Descriptors(boolean nullable) {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    Wire wire() {
        Class<?> type = ParcelFileDescriptor.class;
        return new Wire(
                Handles.virtual(LOOKUP, Descriptors.class, "write", Handles.WRITER.changeParameterType(1, type))
                        .bindTo(this),
                Handles.virtual(LOOKUP, Descriptors.class, "read", Handles.READER.changeReturnType(type))
                        .bindTo(this),
                null,
                4);
    }

    void write(ParcelWriter parcel, @Nullable ParcelFileDescriptor value) {
        if (value != null || !nullable) {
            throw new IllegalArgumentException("file descriptors do not cross");
        }
        parcel.int32(0);
    }

    @Nullable ParcelFileDescriptor read(ParcelReader parcel) {
        if (parcel.int32() != 0) {
            throw parcel.malformed(Status.FDS_NOT_ALLOWED, "a file descriptor");
        }
        if (!nullable) {
            throw parcel.malformed(Status.UNEXPECTED_NULL, "null");
        }
        return null;
    }
}
