package dev.mynah.euicc.saip.element;

import dev.mynah.euicc.saip.schema.Field;
import dev.mynah.euicc.saip.schema.Layout;
import dev.mynah.euicc.saip.schema.Values;
import dev.mynah.euicc.tlv.Tlv;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A security domain: an application that holds keys for others (PE-SecurityDomain).
 *
 * @param instance the application
 * @param keys its keys
 * @param personalisation what STORE DATA would have brought
 * @param open what it tells the card's application environment
 * @param catTp sizes of CAT_TP
 */
public record SecurityDomainElement(
        PeHeader header,
        ApplicationInstance instance,
        Optional<List<KeyObject>> keys,
        Optional<List<byte[]>> personalisation,
        Optional<Tlv> open,
        Optional<Tlv> catTp)
        implements ProfileElement {

    private static final Field<SecurityDomainElement, PeHeader> HEADER =
            Field.required(0xA0, PeHeader.LAYOUT, SecurityDomainElement::header);
    private static final Field<SecurityDomainElement, ApplicationInstance> INSTANCE =
            Field.required(0xA1, ApplicationInstance.LAYOUT, SecurityDomainElement::instance);
    private static final Field<SecurityDomainElement, Optional<List<KeyObject>>> KEYS =
            Field.optional(0xA2, Values.listOf(0x30, KeyObject.LAYOUT, 1), SecurityDomainElement::keys);
    private static final Field<SecurityDomainElement, Optional<List<byte[]>>> PERSONALISATION =
            Field.optional(0xA3, Values.listOf(0x04, Values.octets(), 1), SecurityDomainElement::personalisation);
    private static final Field<SecurityDomainElement, Optional<Tlv>> OPEN =
            Field.optional(0xA4, Values.anything(), SecurityDomainElement::open);
    private static final Field<SecurityDomainElement, Optional<Tlv>> CAT_TP =
            Field.optional(0xA5, Values.anything(), SecurityDomainElement::catTp);

    static final Layout<SecurityDomainElement> LAYOUT = Layout.of(
            it -> new SecurityDomainElement(
                    it.get(HEADER),
                    it.get(INSTANCE),
                    it.get(KEYS),
                    it.get(PERSONALISATION),
                    it.get(OPEN),
                    it.get(CAT_TP)),
            HEADER,
            INSTANCE,
            KEYS,
            PERSONALISATION,
            OPEN,
            CAT_TP);

    @Override
    public ElementKind kind() {
        return ElementKind.SECURITY_DOMAIN;
    }

    @Override
    public OptionalInt identification() {
        return OptionalInt.of(header.identification());
    }
}
