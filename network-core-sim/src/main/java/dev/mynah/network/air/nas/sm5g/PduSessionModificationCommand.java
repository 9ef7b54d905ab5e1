package dev.mynah.network.air.nas.sm5g;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * PDU session modification command: it is changed. TS 24.501 8.3.9.
 *
 * @param sessionId the PDU session identity: 1 to 15
 * @param pti the procedure transaction identity: 0 where none is assigned, 1 to 254
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record PduSessionModificationCommand(int sessionId, int pti, OptionalElements optional) implements Sm5gMessage {

    /** Its elements. */
    public static final Layout<PduSessionModificationCommand> LAYOUT = Sm5gMessageType.PDU_SESSION_MODIFICATION_COMMAND
            .layoutOf(
                    PduSessionModificationCommand.class,
                    PduSessionModificationCommand::sessionId,
                    PduSessionModificationCommand::pti)
            .optional(
                    Sm5gIe.SM5G_CAUSE,
                    Sm5gIe.SESSION_AMBR,
                    Sm5gIe.RQ_TIMER_VALUE,
                    Sm5gIe.ALWAYS_ON_PDU_SESSION_INDICATION,
                    Sm5gIe.AUTHORIZED_QOS_RULES,
                    Sm5gIe.MAPPED_EPS_BEARER_CONTEXTS,
                    Sm5gIe.AUTHORIZED_QOS_FLOW_DESCRIPTIONS,
                    Sm5gIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS,
                    Sm5gIe.ATSSS_CONTAINER,
                    Sm5gIe.IP_HEADER_COMPRESSION_CONFIGURATION,
                    Sm5gIe.PORT_MANAGEMENT_INFORMATION_CONTAINER_OF_MODIFICATION_COMMAND,
                    Sm5gIe.SERVING_PLMN_RATE_CONTROL_OF_MODIFICATION_COMMAND,
                    Sm5gIe.ETHERNET_HEADER_COMPRESSION_CONFIGURATION,
                    Sm5gIe.RECEIVED_MBS_CONTAINER,
                    Sm5gIe.SERVICE_LEVEL_AA_CONTAINER,
                    Sm5gIe.ALTERNATIVE_S_NSSAI,
                    Sm5gIe.N3QAI,
                    Sm5gIe.PROTOCOL_DESCRIPTION,
                    Sm5gIe.ECN_MARKING_FOR_L4S_INDICATION)
            .as(PduSessionModificationCommand::new);

    /** Without other elements. */
    public PduSessionModificationCommand(int sessionId, int pti) {
        this(sessionId, pti, OptionalElements.NONE);
    }

    @Override
    public Layout<PduSessionModificationCommand> layout() {
        return LAYOUT;
    }
}
