package dev.mynah.euicc.saip.schema;

import dev.mynah.euicc.tlv.Tlv;

/** A type of value, whatever tag it stands under. */
public interface Value<V> {

    /** Reads the value of a data object. */
    V read(Tlv object) throws BadElement;

    /** The data object with this value. */
    Tlv write(int tag, V value);
}
