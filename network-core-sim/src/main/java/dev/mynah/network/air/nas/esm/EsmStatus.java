package dev.mynah.network.air.nas.esm;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EsmCause;

/**
 * ESM status: the other side sent something wrong. TS 24.301 8.3.15.
 *
 * @param ebi the EPS bearer identity: 0 or 5 to 15
 * @param pti the procedure transaction identity: 0 to 254
 * @param cause what was wrong
 * @param optional elements not known to it
 */
public record EsmStatus(int ebi, int pti, EsmCause cause, OptionalElements optional) implements EsmMessage {

    /** Its elements. */
    public static final Layout<EsmStatus> LAYOUT = EsmMessageType.ESM_STATUS
            .layoutOf(EsmStatus.class, EsmStatus::ebi, EsmStatus::pti)
            .mandatory(v(EsmCause.TYPE, 1), EsmStatus::cause)
            .as(EsmStatus::new);

    /** Without other elements. */
    public EsmStatus(int ebi, int pti, EsmCause cause) {
        this(ebi, pti, cause, OptionalElements.NONE);
    }

    @Override
    public Layout<EsmStatus> layout() {
        return LAYOUT;
    }
}
