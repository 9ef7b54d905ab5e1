package dev.mynah.network.air.nas.esm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * ESM dummy message: stands where an attach without PDN connection needs an ESM message. TS 24.301 8.3.12A.
 *
 * @param ebi the EPS bearer identity: 0 or 5 to 15
 * @param pti the procedure transaction identity: 0 to 254
 * @param optional elements not known to it
 */
public record EsmDummyMessage(int ebi, int pti, OptionalElements optional) implements EsmMessage {

    /** Its elements. */
    public static final Layout<EsmDummyMessage> LAYOUT = EsmMessageType.ESM_DUMMY_MESSAGE
            .layoutOf(EsmDummyMessage.class, EsmDummyMessage::ebi, EsmDummyMessage::pti)
            .as(EsmDummyMessage::new);

    /** Without other elements. */
    public EsmDummyMessage(int ebi, int pti) {
        this(ebi, pti, OptionalElements.NONE);
    }

    @Override
    public Layout<EsmDummyMessage> layout() {
        return LAYOUT;
    }
}
