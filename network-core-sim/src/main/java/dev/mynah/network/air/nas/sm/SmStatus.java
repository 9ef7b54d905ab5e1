package dev.mynah.network.air.nas.sm;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.SmCause;

/**
 * SM status: the other side sent something wrong. TS 24.008 9.5.21.
 *
 * @param transaction the transaction identifier with its flag, as this message has it
 * @param cause what was wrong
 * @param optional elements not known to it
 */
public record SmStatus(int transaction, SmCause cause, OptionalElements optional) implements SmMessage {

    /** Its elements. */
    public static final Layout<SmStatus> LAYOUT = SmMessageType.SM_STATUS
            .layoutOf(SmStatus.class, SmStatus::transaction)
            .mandatory(v(SmCause.TYPE, 1), SmStatus::cause)
            .as(SmStatus::new);

    /** Without other elements. */
    public SmStatus(int transaction, SmCause cause) {
        this(transaction, cause, OptionalElements.NONE);
    }

    @Override
    public Layout<SmStatus> layout() {
        return LAYOUT;
    }
}
