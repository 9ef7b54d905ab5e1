package dev.mynah.network.air.nas.emm;

import static dev.mynah.network.air.nas.Mandatory.lv;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EpsMobileIdentity;

/**
 * GUTI reallocation command: the UE has a new GUTI. TS 24.301 8.2.16.
 *
 * @param guti the new one
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record GutiReallocationCommand(EpsMobileIdentity guti, OptionalElements optional) implements EmmMessage {

    /** Its elements. */
    public static final Layout<GutiReallocationCommand> LAYOUT = EmmMessageType.GUTI_REALLOCATION_COMMAND
            .layoutOf(GutiReallocationCommand.class)
            .mandatory(lv(EpsMobileIdentity.TYPE, 12, 12), GutiReallocationCommand::guti)
            .optional(
                    EmmIe.TAI_LIST,
                    EmmIe.DCN_ID,
                    EmmIe.UE_RADIO_CAPABILITY_ID,
                    EmmIe.UE_RADIO_CAPABILITY_ID_DELETION,
                    EmmIe.ACCESS_TECHNOLOGY_UTILIZATION_CONTROL)
            .as(GutiReallocationCommand::new);

    /** Without other elements. */
    public GutiReallocationCommand(EpsMobileIdentity guti) {
        this(guti, OptionalElements.NONE);
    }

    @Override
    public Layout<GutiReallocationCommand> layout() {
        return LAYOUT;
    }
}
