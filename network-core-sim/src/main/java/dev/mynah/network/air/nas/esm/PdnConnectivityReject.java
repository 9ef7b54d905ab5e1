package dev.mynah.network.air.nas.esm;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EsmCause;

/**
 * PDN connectivity reject: the UE gets no PDN connection. TS 24.301 8.3.19.
 *
 * @param ebi the EPS bearer identity: 0 or 5 to 15
 * @param pti the procedure transaction identity: 0 to 254
 * @param cause why
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record PdnConnectivityReject(int ebi, int pti, EsmCause cause, OptionalElements optional) implements EsmMessage {

    /** Its elements. */
    public static final Layout<PdnConnectivityReject> LAYOUT = EsmMessageType.PDN_CONNECTIVITY_REJECT
            .layoutOf(PdnConnectivityReject.class, PdnConnectivityReject::ebi, PdnConnectivityReject::pti)
            .mandatory(v(EsmCause.TYPE, 1), PdnConnectivityReject::cause)
            .optional(
                    EsmIe.PROTOCOL_CONFIGURATION_OPTIONS,
                    EsmIe.BACK_OFF_TIMER,
                    EsmIe.RE_ATTEMPT_INDICATOR,
                    EsmIe.NBIFOM_CONTAINER,
                    EsmIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS)
            .as(PdnConnectivityReject::new);

    /** Without other elements. */
    public PdnConnectivityReject(int ebi, int pti, EsmCause cause) {
        this(ebi, pti, cause, OptionalElements.NONE);
    }

    @Override
    public Layout<PdnConnectivityReject> layout() {
        return LAYOUT;
    }
}
