package dev.mynah.network.air.nas.gmm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.half;
import static dev.mynah.network.air.nas.Mandatory.lv;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.Rai;

/**
 * P-TMSI reallocation command: the station gets a new identity. TS 24.008 9.4.7.
 *
 * @param pTmsi the new P-TMSI
 * @param area where it holds
 * @param forceToStandby 1 to force a GSM station to STANDBY at once, else 0
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record PTmsiReallocationCommand(MobileIdentity pTmsi, Rai area, int forceToStandby, OptionalElements optional)
        implements GmmMessage {

    /** Its elements. */
    public static final Layout<PTmsiReallocationCommand> LAYOUT = GmmMessageType.P_TMSI_REALLOCATION_COMMAND
            .layoutOf(PTmsiReallocationCommand.class)
            .mandatory(lv(MobileIdentity.TYPE, 6, 6), PTmsiReallocationCommand::pTmsi)
            .mandatory(v(Rai.TYPE, 6), PTmsiReallocationCommand::area)
            .mandatory(half(number("Force to standby", "TS 24.008 10.5.5.7")), PTmsiReallocationCommand::forceToStandby)
            .optional(GmmIe.P_TMSI_SIGNATURE)
            .as(PTmsiReallocationCommand::new);

    /** Without other elements. */
    public PTmsiReallocationCommand(MobileIdentity pTmsi, Rai area, int forceToStandby) {
        this(pTmsi, area, forceToStandby, OptionalElements.NONE);
    }

    @Override
    public Layout<PTmsiReallocationCommand> layout() {
        return LAYOUT;
    }
}
