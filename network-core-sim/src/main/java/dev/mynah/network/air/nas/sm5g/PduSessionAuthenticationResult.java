package dev.mynah.network.air.nas.sm5g;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * PDU session authentication result: what came of it. TS 24.501 8.3.6.
 *
 * @param sessionId the PDU session identity: 1 to 15
 * @param pti the procedure transaction identity: 0 where none is assigned, 1 to 254
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record PduSessionAuthenticationResult(int sessionId, int pti, OptionalElements optional) implements Sm5gMessage {

    /** Its elements. */
    public static final Layout<PduSessionAuthenticationResult> LAYOUT =
            Sm5gMessageType.PDU_SESSION_AUTHENTICATION_RESULT
                    .layoutOf(
                            PduSessionAuthenticationResult.class,
                            PduSessionAuthenticationResult::sessionId,
                            PduSessionAuthenticationResult::pti)
                    .optional(Sm5gIe.EAP_MESSAGE, Sm5gIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS)
                    .as(PduSessionAuthenticationResult::new);

    /** Without other elements. */
    public PduSessionAuthenticationResult(int sessionId, int pti) {
        this(sessionId, pti, OptionalElements.NONE);
    }

    @Override
    public Layout<PduSessionAuthenticationResult> layout() {
        return LAYOUT;
    }
}
