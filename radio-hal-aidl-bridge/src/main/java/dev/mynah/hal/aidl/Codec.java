package dev.mynah.hal.aidl;

import dev.mynah.hal.parcel.ParcelReader;
import dev.mynah.hal.parcel.ParcelWriter;
import dev.mynah.hal.parcel.Status;

/** Writes and reads one parcelable as it stands in an argument: the word that says it is there, its size, its fields. */
public final class Codec<T> {

    private final Class<T> type;
    private final Structure structure;

    Codec(Class<T> type, Structure structure) {
        this.type = type;
        this.structure = structure;
    }

    /** Appends a parcelable. */
    public void write(ParcelWriter parcel, T value) {
        structure.write(parcel.int32(1), value);
    }

    /** Reads a parcelable; to be called from within {@link ParcelReader#decode}. */
    public T read(ParcelReader parcel) {
        if (parcel.int32() == 0) {
            throw parcel.malformed(Status.UNEXPECTED_NULL, "null");
        }
        return type.cast(structure.read(parcel));
    }

    /** The parcelable of a peer that says nothing of its fields. */
    public T absent() {
        return type.cast(structure.absent());
    }
}
