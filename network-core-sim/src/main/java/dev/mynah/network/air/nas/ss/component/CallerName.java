package dev.mynah.network.air.nas.ss.component;

import dev.mynah.network.air.nas.OctetReader;
import java.util.List;
import java.util.Optional;

/**
 * Who calls, by name, or why that is not told. TS 24.080 4.4.2, Name and NameSet.
 *
 * @param text the name; none where it is not told
 * @param restricted whether the caller does not want it told; else it is not known
 */
public record CallerName(Optional<UssdText> text, boolean restricted) {
    /** The caller does not want it told. */
    public static final CallerName RESTRICTED = new CallerName(Optional.empty(), true);

    /** Nobody knows it. */
    public static final CallerName UNAVAILABLE = new CallerName(Optional.empty(), false);

    private static final int ALLOWED = 0xA0;
    private static final int PRESENTATION_RESTRICTED = 0x81;
    private static final int NAME_UNAVAILABLE = 0x82;
    private static final int NAME_RESTRICTED = 0xA3;
    private static final int CODING = 0x80;
    private static final int CHARACTERS = 0x81;
    private static final int STRING = 0x82;

    /** A name; what is too long is cut off. TS 22.096 has up to 80 characters. */
    public static CallerName of(String name) {
        return new CallerName(Optional.of(UssdText.of(name)), false);
    }

    static CallerName read(BerElement choice, OctetReader in) {
        return switch (choice.tag()) {
            case ALLOWED -> set(choice, in, false);
            case NAME_RESTRICTED -> set(choice, in, true);
            case PRESENTATION_RESTRICTED -> RESTRICTED;
            case NAME_UNAVAILABLE -> UNAVAILABLE;
            default -> throw in.malformed("name %02X".formatted(choice.tag()));
        };
    }

    private static CallerName set(BerElement set, OctetReader in, boolean restricted) {
        BerFields fields = BerFields.of(set, in);
        int coding = fields.mandatoryOctet(CODING);
        fields.mandatoryOctet(CHARACTERS);
        return new CallerName(Optional.of(UssdText.coded(coding, fields.mandatory(STRING), in)), restricted);
    }

    BerElement element() {
        return text.map(it -> BerElement.holding(
                        restricted ? NAME_RESTRICTED : ALLOWED,
                        List.of(
                                Optional.of(BerElement.of(CODING, it.coding())),
                                Optional.of(BerElement.of(
                                        CHARACTERS, it.text().orElse("").length())),
                                Optional.of(new BerElement(STRING, it.string())))))
                .orElseGet(() -> BerElement.of(restricted ? PRESENTATION_RESTRICTED : NAME_UNAVAILABLE));
    }
}
