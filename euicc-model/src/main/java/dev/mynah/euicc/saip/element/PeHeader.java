package dev.mynah.euicc.saip.element;

import dev.mynah.euicc.saip.schema.Field;
import dev.mynah.euicc.saip.schema.Layout;
import dev.mynah.euicc.saip.schema.Value;
import dev.mynah.euicc.saip.schema.Values;

/**
 * What every element but the first begins with (PEHeader).
 *
 * @param mandated whether a card that doesn't know the element must refuse the profile
 * @param identification what a status calls the element
 */
public record PeHeader(boolean mandated, int identification) {

    private static final Field<PeHeader, Boolean> MANDATED = Field.flag(0x80, PeHeader::mandated);
    private static final Field<PeHeader, Integer> IDENTIFICATION =
            Field.required(0x81, Values.integer(0, 0x7FFF), PeHeader::identification);

    static final Value<PeHeader> LAYOUT =
            Layout.of(it -> new PeHeader(it.get(MANDATED), it.get(IDENTIFICATION)), MANDATED, IDENTIFICATION);

    /** A header of an element every card must know. */
    public static PeHeader mandated(int identification) {
        return new PeHeader(true, identification);
    }
}
