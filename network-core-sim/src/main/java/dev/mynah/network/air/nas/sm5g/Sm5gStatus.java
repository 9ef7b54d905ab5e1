package dev.mynah.network.air.nas.sm5g;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.Sm5gCause;

/**
 * 5GSM status: something was wrong with a message. TS 24.501 8.3.16.
 *
 * @param sessionId the PDU session identity: 1 to 15
 * @param pti the procedure transaction identity: 0 where none is assigned, 1 to 254
 * @param cause why
 * @param optional elements not known to it
 */
public record Sm5gStatus(int sessionId, int pti, Sm5gCause cause, OptionalElements optional) implements Sm5gMessage {

    /** Its elements. */
    public static final Layout<Sm5gStatus> LAYOUT = Sm5gMessageType.STATUS
            .layoutOf(Sm5gStatus.class, Sm5gStatus::sessionId, Sm5gStatus::pti)
            .mandatory(v(Sm5gCause.TYPE, 1), Sm5gStatus::cause)
            .as(Sm5gStatus::new);

    /** Without other elements. */
    public Sm5gStatus(int sessionId, int pti, Sm5gCause cause) {
        this(sessionId, pti, cause, OptionalElements.NONE);
    }

    @Override
    public Layout<Sm5gStatus> layout() {
        return LAYOUT;
    }
}
