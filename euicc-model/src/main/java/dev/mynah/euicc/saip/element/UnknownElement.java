package dev.mynah.euicc.saip.element;

import dev.mynah.euicc.tlv.Tlv;
import java.util.OptionalInt;

/** An element this version of the format doesn't have; its header says whether that matters. */
public record UnknownElement(PeHeader header, Tlv object) implements ProfileElement {

    @Override
    public ElementKind kind() {
        return ElementKind.UNKNOWN;
    }

    @Override
    public OptionalInt identification() {
        return OptionalInt.of(header.identification());
    }
}
