package dev.mynah.euicc.saip.element;

import dev.mynah.euicc.saip.schema.Field;
import dev.mynah.euicc.saip.schema.Layout;
import java.util.OptionalInt;

/** The last element: the profile is complete (PE-End). */
public record EndElement(PeHeader header) implements ProfileElement {

    private static final Field<EndElement, PeHeader> HEADER = Field.required(0xA0, PeHeader.LAYOUT, EndElement::header);

    static final Layout<EndElement> LAYOUT = Layout.of(it -> new EndElement(it.get(HEADER)), HEADER);

    @Override
    public ElementKind kind() {
        return ElementKind.END;
    }

    @Override
    public OptionalInt identification() {
        return OptionalInt.of(header.identification());
    }
}
