package dev.mynah.network.air.nas.mm5g;

import static dev.mynah.network.air.nas.Mandatory.half;
import static dev.mynah.network.air.nas.Mandatory.lv;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.element.NasSecurityAlgorithms;
import dev.mynah.network.air.nas.element.UeSecurityCapability5gs;

/**
 * Security mode command: new keys are to be used. TS 24.501 8.2.25.
 *
 * @param algorithms what the network chose
 * @param ksi which key set
 * @param replayed what the UE said it can do
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record SecurityModeCommand(
        NasSecurityAlgorithms algorithms,
        NasKeySetIdentifier ksi,
        UeSecurityCapability5gs replayed,
        OptionalElements optional)
        implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<SecurityModeCommand> LAYOUT = Mm5gMessageType.SECURITY_MODE_COMMAND
            .layoutOf(SecurityModeCommand.class)
            .mandatory(v(NasSecurityAlgorithms.TYPE, 1), SecurityModeCommand::algorithms)
            .mandatory(half(NasKeySetIdentifier.TYPE), SecurityModeCommand::ksi)
            .mandatory(lv(UeSecurityCapability5gs.TYPE, 3, 9), SecurityModeCommand::replayed)
            .optional(
                    Mm5gIe.IMEISV_REQUEST,
                    Mm5gIe.SELECTED_EPS_NAS_SECURITY_ALGORITHMS,
                    Mm5gIe.ADDITIONAL_5G_SECURITY_INFORMATION,
                    Mm5gIe.EAP_MESSAGE,
                    Mm5gIe.ABBA,
                    Mm5gIe.REPLAYED_S1_UE_SECURITY_CAPABILITIES,
                    Mm5gIe.AUN3_DEVICE_SECURITY_KEY)
            .as(SecurityModeCommand::new);

    /** Without other elements. */
    public SecurityModeCommand(
            NasSecurityAlgorithms algorithms, NasKeySetIdentifier ksi, UeSecurityCapability5gs replayed) {
        this(algorithms, ksi, replayed, OptionalElements.NONE);
    }

    @Override
    public Layout<SecurityModeCommand> layout() {
        return LAYOUT;
    }
}
