package dev.mynah.network.air.nas.mm5g;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Service accept: the UE has it. TS 24.501 8.2.17.
 *
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record ServiceAccept(OptionalElements optional) implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<ServiceAccept> LAYOUT = Mm5gMessageType.SERVICE_ACCEPT
            .layoutOf(ServiceAccept.class)
            .optional(
                    Mm5gIe.PDU_SESSION_STATUS,
                    Mm5gIe.PDU_SESSION_REACTIVATION_RESULT,
                    Mm5gIe.PDU_SESSION_REACTIVATION_RESULT_ERROR_CAUSE,
                    Mm5gIe.EAP_MESSAGE,
                    Mm5gIe.T3448,
                    Mm5gIe.ADDITIONAL_REQUEST_RESULT_OF_SERVICE_ACCEPT,
                    Mm5gIe.FORBIDDEN_TAIS_FOR_ROAMING,
                    Mm5gIe.FORBIDDEN_TAIS_FOR_REGIONAL_SERVICE)
            .as(ServiceAccept::new);

    /** Without other elements. */
    public ServiceAccept() {
        this(OptionalElements.NONE);
    }

    @Override
    public Layout<ServiceAccept> layout() {
        return LAYOUT;
    }
}
