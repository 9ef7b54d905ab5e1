package dev.mynah.network.air.nas.sm5g;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * PDU session modification request: the UE wants a session changed. TS 24.501 8.3.7.
 *
 * @param sessionId the PDU session identity: 1 to 15
 * @param pti the procedure transaction identity: 0 where none is assigned, 1 to 254
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record PduSessionModificationRequest(int sessionId, int pti, OptionalElements optional) implements Sm5gMessage {

    /** Its elements. */
    public static final Layout<PduSessionModificationRequest> LAYOUT = Sm5gMessageType.PDU_SESSION_MODIFICATION_REQUEST
            .layoutOf(
                    PduSessionModificationRequest.class,
                    PduSessionModificationRequest::sessionId,
                    PduSessionModificationRequest::pti)
            .optional(
                    Sm5gIe.SM5G_CAPABILITY,
                    Sm5gIe.SM5G_CAUSE,
                    Sm5gIe.MAXIMUM_NUMBER_OF_SUPPORTED_PACKET_FILTERS,
                    Sm5gIe.ALWAYS_ON_PDU_SESSION_REQUESTED,
                    Sm5gIe.INTEGRITY_PROTECTION_MAXIMUM_DATA_RATE,
                    Sm5gIe.REQUESTED_QOS_RULES,
                    Sm5gIe.REQUESTED_QOS_FLOW_DESCRIPTIONS,
                    Sm5gIe.MAPPED_EPS_BEARER_CONTEXTS,
                    Sm5gIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS,
                    Sm5gIe.PORT_MANAGEMENT_INFORMATION_CONTAINER_OF_MODIFICATION_REQUEST,
                    Sm5gIe.IP_HEADER_COMPRESSION_CONFIGURATION,
                    Sm5gIe.ETHERNET_HEADER_COMPRESSION_CONFIGURATION,
                    Sm5gIe.REQUESTED_MBS_CONTAINER,
                    Sm5gIe.SERVICE_LEVEL_AA_CONTAINER,
                    Sm5gIe.NON_3GPP_DELAY_BUDGET,
                    Sm5gIe.URSP_RULE_ENFORCEMENT_REPORTS,
                    Sm5gIe.NON_3GPP_DEVICE_INFORMATION)
            .as(PduSessionModificationRequest::new);

    /** Without other elements. */
    public PduSessionModificationRequest(int sessionId, int pti) {
        this(sessionId, pti, OptionalElements.NONE);
    }

    @Override
    public Layout<PduSessionModificationRequest> layout() {
        return LAYOUT;
    }
}
