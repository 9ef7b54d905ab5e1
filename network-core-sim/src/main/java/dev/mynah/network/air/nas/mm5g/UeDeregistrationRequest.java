package dev.mynah.network.air.nas.mm5g;

import static dev.mynah.network.air.nas.Mandatory.OPEN;
import static dev.mynah.network.air.nas.Mandatory.highHalf;
import static dev.mynah.network.air.nas.Mandatory.lowHalf;
import static dev.mynah.network.air.nas.Mandatory.lvE;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.DeregistrationType;
import dev.mynah.network.air.nas.element.MobileIdentity5gs;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;

/**
 * De-registration request (UE originating): the UE leaves. TS 24.501 8.2.12.
 *
 * @param type from what
 * @param ksi the key set the UE has
 * @param identity who it is
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record UeDeregistrationRequest(
        DeregistrationType type, NasKeySetIdentifier ksi, MobileIdentity5gs identity, OptionalElements optional)
        implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<UeDeregistrationRequest> LAYOUT = Mm5gMessageType.UE_DEREGISTRATION_REQUEST
            .layoutOf(UeDeregistrationRequest.class)
            .mandatory(lowHalf(DeregistrationType.TYPE), UeDeregistrationRequest::type)
            .mandatory(highHalf(NasKeySetIdentifier.TYPE), UeDeregistrationRequest::ksi)
            .mandatory(lvE(MobileIdentity5gs.TYPE, 6, OPEN), UeDeregistrationRequest::identity)
            .optional(Mm5gIe.UNAVAILABILITY_INFORMATION, Mm5gIe.NAS_MESSAGE_CONTAINER)
            .as(UeDeregistrationRequest::new);

    /** Without other elements. */
    public UeDeregistrationRequest(DeregistrationType type, NasKeySetIdentifier ksi, MobileIdentity5gs identity) {
        this(type, ksi, identity, OptionalElements.NONE);
    }

    @Override
    public Layout<UeDeregistrationRequest> layout() {
        return LAYOUT;
    }
}
