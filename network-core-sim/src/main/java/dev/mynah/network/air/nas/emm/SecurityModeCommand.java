package dev.mynah.network.air.nas.emm;

import static dev.mynah.network.air.nas.Mandatory.half;
import static dev.mynah.network.air.nas.Mandatory.lv;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.element.NasSecurityAlgorithms;
import dev.mynah.network.air.nas.element.UeSecurityCapability;

/**
 * Security mode command: the network starts to use a security context. TS 24.301 8.2.20.
 *
 * @param algorithms what it chose
 * @param ksi the key set
 * @param replayed what it was told the UE can do
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record SecurityModeCommand(
        NasSecurityAlgorithms algorithms,
        NasKeySetIdentifier ksi,
        UeSecurityCapability replayed,
        OptionalElements optional)
        implements EmmMessage {

    /** Its elements. */
    public static final Layout<SecurityModeCommand> LAYOUT = EmmMessageType.SECURITY_MODE_COMMAND
            .layoutOf(SecurityModeCommand.class)
            .mandatory(v(NasSecurityAlgorithms.TYPE, 1), SecurityModeCommand::algorithms)
            .mandatory(half(NasKeySetIdentifier.TYPE), SecurityModeCommand::ksi)
            .mandatory(lv(UeSecurityCapability.TYPE, 3, 6), SecurityModeCommand::replayed)
            .optional(
                    EmmIe.IMEISV_REQUEST,
                    EmmIe.NONCE_UE,
                    EmmIe.NONCEMME,
                    EmmIe.HASHMME,
                    EmmIe.UE_ADDITIONAL_SECURITY_CAPABILITY,
                    EmmIe.UE_RADIO_CAPABILITY_ID_REQUEST,
                    EmmIe.UE_COARSE_LOCATION_REQUEST)
            .as(SecurityModeCommand::new);

    /** Without other elements. */
    public SecurityModeCommand(
            NasSecurityAlgorithms algorithms, NasKeySetIdentifier ksi, UeSecurityCapability replayed) {
        this(algorithms, ksi, replayed, OptionalElements.NONE);
    }

    @Override
    public Layout<SecurityModeCommand> layout() {
        return LAYOUT;
    }
}
