package dev.mynah.network.air.nas.mm;

import static dev.mynah.network.air.nas.Mandatory.lv;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.MobileIdentity;

/**
 * TMSI reallocation command: the UE gets another temporary identity, or none. TS 24.008 9.2.17.
 *
 * @param lai where it holds
 * @param identity the TMSI, or the IMSI to delete it
 * @param optional elements not known to it
 */
public record TmsiReallocationCommand(Lai lai, MobileIdentity identity, OptionalElements optional)
        implements MmMessage {

    /** Its elements. */
    public static final Layout<TmsiReallocationCommand> LAYOUT = MmMessageType.TMSI_REALLOCATION_COMMAND
            .layoutOf(TmsiReallocationCommand.class)
            .mandatory(v(Lai.TYPE, 5), TmsiReallocationCommand::lai)
            .mandatory(lv(MobileIdentity.TYPE, 2, 9), TmsiReallocationCommand::identity)
            .as(TmsiReallocationCommand::new);

    /** Without other elements. */
    public TmsiReallocationCommand(Lai lai, MobileIdentity identity) {
        this(lai, identity, OptionalElements.NONE);
    }

    @Override
    public Layout<TmsiReallocationCommand> layout() {
        return LAYOUT;
    }
}
