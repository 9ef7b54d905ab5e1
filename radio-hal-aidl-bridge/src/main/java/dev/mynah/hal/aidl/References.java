package dev.mynah.hal.aidl;

import dev.mynah.hal.binder.Binder;
import dev.mynah.hal.parcel.ParcelReader;
import dev.mynah.hal.parcel.ParcelWriter;
import dev.mynah.hal.parcel.Referenced;
import dev.mynah.hal.parcel.Status;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** Arguments that are interfaces: proxies on this side, binders on the wire. */
record References(Release release, Class<?> type, boolean nullable) {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    Wire wire() {
        return new Wire(
                Handles.virtual(LOOKUP, References.class, "write", Handles.WRITER)
                        .bindTo(this)
                        .asType(MethodType.methodType(void.class, ParcelWriter.class, type)),
                Handles.virtual(LOOKUP, References.class, "read", Handles.READER)
                        .bindTo(this)
                        .asType(MethodType.methodType(type, ParcelReader.class)),
                null,
                8);
    }

    void write(ParcelWriter parcel, @Nullable Object value) {
        if (value instanceof Remote remote) {
            parcel.binder(remote.binder());
        } else if (value == null && nullable) {
            parcel.binder(null);
        } else {
            throw new IllegalArgumentException("an object crosses as a proxy of its stub: " + type.getName());
        }
    }

    @Nullable Object read(ParcelReader parcel) {
        Referenced object = nullable ? parcel.nullableBinder() : parcel.binder();
        if (object == null) {
            return null;
        }
        if (object instanceof Binder binder) {
            return release.of(type).proxy(binder);
        }
        throw parcel.malformed(Status.BAD_TYPE, "not a binder");
    }
}
