package dev.mynah.network.air.nas.rr;

import static dev.mynah.network.air.nas.Mandatory.half;
import static dev.mynah.network.air.nas.Mandatory.highHalf;
import static dev.mynah.network.air.nas.Mandatory.lowHalf;
import static dev.mynah.network.air.nas.Mandatory.lv;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.LayoutTable;
import dev.mynah.network.air.nas.Malformed;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElement;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.MobileStationClassmark2;
import java.util.List;

/**
 * Paging response: the UE that was paged is here. TS 44.018 9.1.25; UTRAN uses the same message (TS 24.008 4.5.1.3.3).
 *
 * @param cksn which keys the UE has; 7 for none
 * @param classmark what it can do
 * @param identity who it is
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record PagingResponse(
        int cksn, MobileStationClassmark2 classmark, MobileIdentity identity, OptionalElements optional)
        implements NasMessage {

    /** The protocol discriminator of radio resource management. TS 24.007 11.2.3.1.1. */
    public static final int PROTOCOL_DISCRIMINATOR = 6;

    /** Additional update parameters: whether the call comes of a fallback from LTE. */
    public static final OptionalElement<Integer> ADDITIONAL_UPDATE_PARAMETERS = OptionalElement.half(
            "Additional update parameters",
            0xC,
            ElementType.number("Additional update parameters", "TS 24.008 10.5.3.14"));

    private static final int MESSAGE_TYPE = 0x27;

    /** Its elements. */
    public static final Layout<PagingResponse> LAYOUT = Layout.of(
                    "Paging response", "TS 44.018 9.1.25", PagingResponse.class)
            .fixed(lowHalf(ElementType.number("Protocol discriminator", "TS 44.018 10.2")), PROTOCOL_DISCRIMINATOR)
            .fixed(highHalf(ElementType.number("Skip indicator", "TS 44.018 10.3.1")), 0)
            .fixed(v(ElementType.number("Message type", "TS 44.018 10.4"), 1), MESSAGE_TYPE)
            .mandatory(
                    half(ElementType.number("Ciphering key sequence number", "TS 44.018 10.5.1.2")),
                    PagingResponse::cksn)
            .mandatory(lv(MobileStationClassmark2.TYPE, 4, 4), PagingResponse::classmark)
            .mandatory(lv(MobileIdentity.TYPE, 2, 9), PagingResponse::identity)
            .optional(ADDITIONAL_UPDATE_PARAMETERS)
            .as(PagingResponse::new);

    private static final LayoutTable<PagingResponse> TABLE = new LayoutTable<>(List.of(LAYOUT), List.of(), List.of());

    /** Without other elements. */
    public PagingResponse(int cksn, MobileStationClassmark2 classmark, MobileIdentity identity) {
        this(cksn, classmark, identity, OptionalElements.NONE);
    }

    /** The one message there is. */
    public static LayoutTable<PagingResponse> table() {
        return TABLE;
    }

    /** Reads a message of the protocol that travels in {@code direction}. Never throws. */
    public static Decoded<PagingResponse> decode(Octets message, Direction direction) {
        if (message.length() < 2) {
            return Decoded.invalid(new Malformed(0, "TS 44.018 8.2", "message too short", Malformed.Fault.TOO_SHORT));
        }
        return message.at(0) == PROTOCOL_DISCRIMINATOR
                ? TABLE.decode(message, message.at(1), direction)
                : Decoded.invalid(
                        new Malformed(0, "TS 24.007 11.2.3.1.1", "another protocol", Malformed.Fault.OTHER_PROTOCOL));
    }

    @Override
    public Layout<PagingResponse> layout() {
        return LAYOUT;
    }
}
