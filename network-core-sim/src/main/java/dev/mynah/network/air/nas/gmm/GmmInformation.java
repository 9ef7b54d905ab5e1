package dev.mynah.network.air.nas.gmm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * GMM information: the network's name and time. TS 24.008 9.4.19.
 *
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record GmmInformation(OptionalElements optional) implements GmmMessage {

    /** Its elements. */
    public static final Layout<GmmInformation> LAYOUT = GmmMessageType.GMM_INFORMATION
            .layoutOf(GmmInformation.class)
            .optional(
                    GmmIe.FULL_NAME,
                    GmmIe.SHORT_NAME,
                    GmmIe.LOCAL_TIME_ZONE,
                    GmmIe.UNIVERSAL_TIME_AND_LOCAL_TIME_ZONE,
                    GmmIe.LSA_IDENTITY,
                    GmmIe.DAYLIGHT_SAVING_TIME)
            .as(GmmInformation::new);

    /** Without other elements. */
    public GmmInformation() {
        this(OptionalElements.NONE);
    }

    @Override
    public Layout<GmmInformation> layout() {
        return LAYOUT;
    }
}
