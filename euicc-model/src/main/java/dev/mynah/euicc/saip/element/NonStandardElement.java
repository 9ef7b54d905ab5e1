package dev.mynah.euicc.saip.element;

import dev.mynah.euicc.saip.schema.Field;
import dev.mynah.euicc.saip.schema.Layout;
import dev.mynah.euicc.saip.schema.Values;
import java.util.OptionalInt;

/**
 * An element between one issuer and its own cards (PE-NonStandard).
 *
 * @param issuer the issuer's object identifier
 */
public record NonStandardElement(PeHeader header, String issuer, byte[] content) implements ProfileElement {

    private static final Field<NonStandardElement, PeHeader> HEADER =
            Field.required(0xA0, PeHeader.LAYOUT, NonStandardElement::header);
    private static final Field<NonStandardElement, String> ISSUER =
            Field.required(0x81, Values.oid(), NonStandardElement::issuer);
    private static final Field<NonStandardElement, byte[]> CONTENT =
            Field.required(0x82, Values.octets(), NonStandardElement::content);

    static final Layout<NonStandardElement> LAYOUT = Layout.of(
            it -> new NonStandardElement(it.get(HEADER), it.get(ISSUER), it.get(CONTENT)), HEADER, ISSUER, CONTENT);

    @Override
    public ElementKind kind() {
        return ElementKind.NON_STANDARD;
    }

    @Override
    public OptionalInt identification() {
        return OptionalInt.of(header.identification());
    }
}
