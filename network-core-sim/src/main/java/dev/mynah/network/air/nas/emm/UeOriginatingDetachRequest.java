package dev.mynah.network.air.nas.emm;

import static dev.mynah.network.air.nas.Mandatory.highHalf;
import static dev.mynah.network.air.nas.Mandatory.lowHalf;
import static dev.mynah.network.air.nas.Mandatory.lv;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EpsMobileIdentity;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.element.UeOriginatingDetachType;

/**
 * Detach request: the UE leaves. TS 24.301 8.2.11.1.
 *
 * @param type what it leaves
 * @param ksi the key set the UE has
 * @param identity who it is
 * @param optional elements not known to it
 */
public record UeOriginatingDetachRequest(
        UeOriginatingDetachType type, NasKeySetIdentifier ksi, EpsMobileIdentity identity, OptionalElements optional)
        implements EmmMessage {

    /** Its elements. */
    public static final Layout<UeOriginatingDetachRequest> LAYOUT = EmmMessageType.DETACH_REQUEST
            .layoutOf(UeOriginatingDetachRequest.class)
            .mandatory(lowHalf(UeOriginatingDetachType.TYPE), UeOriginatingDetachRequest::type)
            .mandatory(highHalf(NasKeySetIdentifier.TYPE), UeOriginatingDetachRequest::ksi)
            .mandatory(lv(EpsMobileIdentity.TYPE, 5, 12), UeOriginatingDetachRequest::identity)
            .as(UeOriginatingDetachRequest::new);

    /** Without other elements. */
    public UeOriginatingDetachRequest(
            UeOriginatingDetachType type, NasKeySetIdentifier ksi, EpsMobileIdentity identity) {
        this(type, ksi, identity, OptionalElements.NONE);
    }

    @Override
    public Layout<UeOriginatingDetachRequest> layout() {
        return LAYOUT;
    }
}
