package dev.mynah.network.air.nas.emm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * EMM information: the names of the network and the time (NITZ). TS 24.301 8.2.13.
 *
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record EmmInformation(OptionalElements optional) implements EmmMessage {

    /** Its elements. */
    public static final Layout<EmmInformation> LAYOUT = EmmMessageType.EMM_INFORMATION
            .layoutOf(EmmInformation.class)
            .optional(
                    EmmIe.FULL_NAME,
                    EmmIe.SHORT_NAME,
                    EmmIe.LOCAL_TIME_ZONE,
                    EmmIe.UNIVERSAL_TIME_AND_LOCAL_TIME_ZONE,
                    EmmIe.DAYLIGHT_SAVING_TIME)
            .as(EmmInformation::new);

    /** Without other elements. */
    public EmmInformation() {
        this(OptionalElements.NONE);
    }

    @Override
    public Layout<EmmInformation> layout() {
        return LAYOUT;
    }
}
