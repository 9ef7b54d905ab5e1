package dev.mynah.network.air.nas.mm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * MM information: the names of the network and the time (NITZ). TS 24.008 9.2.15a.
 *
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record MmInformation(OptionalElements optional) implements MmMessage {

    /** Its elements. */
    public static final Layout<MmInformation> LAYOUT = MmMessageType.MM_INFORMATION
            .layoutOf(MmInformation.class)
            .optional(
                    MmIe.FULL_NAME,
                    MmIe.SHORT_NAME,
                    MmIe.LOCAL_TIME_ZONE,
                    MmIe.UNIVERSAL_TIME_AND_LOCAL_TIME_ZONE,
                    MmIe.LSA_IDENTITY,
                    MmIe.DAYLIGHT_SAVING_TIME)
            .as(MmInformation::new);

    /** Without other elements. */
    public MmInformation() {
        this(OptionalElements.NONE);
    }

    @Override
    public Layout<MmInformation> layout() {
        return LAYOUT;
    }
}
