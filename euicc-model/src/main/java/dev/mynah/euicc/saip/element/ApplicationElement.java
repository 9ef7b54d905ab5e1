package dev.mynah.euicc.saip.element;

import dev.mynah.euicc.saip.schema.Field;
import dev.mynah.euicc.saip.schema.Layout;
import dev.mynah.euicc.saip.schema.Values;
import dev.mynah.euicc.tlv.Tlv;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Code to load and applications to make of it (PE-Application). A card of ours has no environment to run it in.
 *
 * @param loadBlock the code
 * @param instances the applications
 */
public record ApplicationElement(
        PeHeader header, Optional<Tlv> loadBlock, Optional<List<ApplicationInstance>> instances)
        implements ProfileElement {

    private static final Field<ApplicationElement, PeHeader> HEADER =
            Field.required(0xA0, PeHeader.LAYOUT, ApplicationElement::header);
    private static final Field<ApplicationElement, Optional<Tlv>> LOAD_BLOCK =
            Field.optional(0xA1, Values.anything(), ApplicationElement::loadBlock);
    private static final Field<ApplicationElement, Optional<List<ApplicationInstance>>> INSTANCES =
            Field.optional(0xA2, Values.listOf(0x30, ApplicationInstance.LAYOUT, 1), ApplicationElement::instances);

    static final Layout<ApplicationElement> LAYOUT = Layout.of(
            it -> new ApplicationElement(it.get(HEADER), it.get(LOAD_BLOCK), it.get(INSTANCES)),
            HEADER,
            LOAD_BLOCK,
            INSTANCES);

    @Override
    public ElementKind kind() {
        return ElementKind.APPLICATION;
    }

    @Override
    public OptionalInt identification() {
        return OptionalInt.of(header.identification());
    }
}
