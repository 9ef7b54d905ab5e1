package dev.mynah.network.air.nas.mm5g;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.Mm5gCause;

/**
 * Registration reject: the UE is not registered. TS 24.501 8.2.9.
 *
 * @param cause why
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record RegistrationReject(Mm5gCause cause, OptionalElements optional) implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<RegistrationReject> LAYOUT = Mm5gMessageType.REGISTRATION_REJECT
            .layoutOf(RegistrationReject.class)
            .mandatory(v(Mm5gCause.TYPE, 1), RegistrationReject::cause)
            .optional(
                    Mm5gIe.T3346,
                    Mm5gIe.T3502,
                    Mm5gIe.EAP_MESSAGE,
                    Mm5gIe.REJECTED_NSSAI_OF_REGISTRATION_REJECT,
                    Mm5gIe.CAG_INFORMATION_LIST,
                    Mm5gIe.EXTENDED_REJECTED_NSSAI,
                    Mm5gIe.DISASTER_RETURN_WAIT_RANGE,
                    Mm5gIe.EXTENDED_CAG_INFORMATION_LIST,
                    Mm5gIe.LOWER_BOUND_TIMER_VALUE,
                    Mm5gIe.FORBIDDEN_TAIS_FOR_ROAMING,
                    Mm5gIe.FORBIDDEN_TAIS_FOR_REGIONAL_SERVICE,
                    Mm5gIe.N3IWF_IDENTIFIER,
                    Mm5gIe.TNAN_INFORMATION,
                    Mm5gIe.EXTENDED_5GMM_CAUSE,
                    Mm5gIe.ACCESS_TECHNOLOGY_UTILIZATION_CONTROL)
            .as(RegistrationReject::new);

    /** Without other elements. */
    public RegistrationReject(Mm5gCause cause) {
        this(cause, OptionalElements.NONE);
    }

    @Override
    public Layout<RegistrationReject> layout() {
        return LAYOUT;
    }
}
