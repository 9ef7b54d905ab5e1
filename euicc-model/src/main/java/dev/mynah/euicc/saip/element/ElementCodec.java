package dev.mynah.euicc.saip.element;

import dev.mynah.euicc.saip.schema.BadElement;
import dev.mynah.euicc.saip.schema.PeStatus;
import dev.mynah.euicc.saip.schema.Value;
import dev.mynah.euicc.tlv.Tlv;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads and writes an element by the layout of its kind. */
public final class ElementCodec {

    private static final int HEADER = 0xA0;
    private static final Map<ElementKind, Value<? extends ProfileElement>> LAYOUTS = layouts();

    private ElementCodec() {}

    private static Map<ElementKind, Value<? extends ProfileElement>> layouts() {
        Map<ElementKind, Value<? extends ProfileElement>> layouts = new EnumMap<>(ElementKind.class);
        layouts.put(ElementKind.HEADER, ProfileHeader.LAYOUT);
        layouts.put(ElementKind.GENERIC_FILE_MANAGEMENT, GenericFileManagement.LAYOUT);
        layouts.put(ElementKind.PIN_CODES, PinCodes.LAYOUT);
        layouts.put(ElementKind.PUK_CODES, PukCodes.LAYOUT);
        layouts.put(ElementKind.AKA_PARAMETER, AkaParameter.LAYOUT);
        layouts.put(ElementKind.CDMA_PARAMETER, CdmaParameter.LAYOUT);
        layouts.put(ElementKind.SECURITY_DOMAIN, SecurityDomainElement.LAYOUT);
        layouts.put(ElementKind.RFM, RemoteFileManagementElement.LAYOUT);
        layouts.put(ElementKind.APPLICATION, ApplicationElement.LAYOUT);
        layouts.put(ElementKind.NON_STANDARD, NonStandardElement.LAYOUT);
        layouts.put(ElementKind.END, EndElement.LAYOUT);
        for (ElementKind kind : ElementKind.values()) {
            if (kind.hasTemplate()) {
                layouts.put(kind, TemplateFiles.layout(kind));
            }
        }
        return layouts;
    }

    /** Reads one element. */
    public static ProfileElement read(Tlv object) throws BadElement {
        Optional<ElementKind> kind = ElementKind.tagged(object.tag());
        if (kind.isPresent()) {
            Value<? extends ProfileElement> layout = LAYOUTS.get(kind.get());
            if (layout != null) {
                return layout.read(object);
            }
        }
        return new UnknownElement(header(object), object);
    }

    private static PeHeader header(Tlv object) throws BadElement {
        if (object.children().isEmpty() || object.children().get(0).tag() != HEADER) {
            throw new BadElement(PeStatus.Code.PE_NOT_SUPPORTED, "%X is no element".formatted(object.tag()));
        }
        return PeHeader.LAYOUT.read(object.children().get(0));
    }

    /** What a status calls an element that can't be read otherwise. */
    public static OptionalInt identification(Tlv object) {
        try {
            return OptionalInt.of(header(object).identification());
        } catch (BadElement e) {
            return OptionalInt.empty();
        }
    }

    /** The element as it stands in a package. */
    public static Tlv write(ProfileElement element) {
        if (element instanceof UnknownElement unknown) {
            return unknown.object();
        }
        Value<? extends ProfileElement> layout = LAYOUTS.get(element.kind());
        if (layout == null) {
            throw new IllegalArgumentException(element.kind() + " has no layout");
        }
        return write(layout, element);
    }

    @SuppressWarnings("unchecked") // the map holds the layout of an element's class under its kind
    private static <E extends ProfileElement> Tlv write(Value<E> layout, ProfileElement element) {
        return layout.write(element.kind().tag(), (E) element);
    }
}
