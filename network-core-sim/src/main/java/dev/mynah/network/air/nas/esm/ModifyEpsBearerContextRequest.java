package dev.mynah.network.air.nas.esm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Modify EPS bearer context request: the network changes a bearer. TS 24.301 8.3.18.
 *
 * @param ebi the EPS bearer identity: 0 or 5 to 15
 * @param pti the procedure transaction identity: 0 to 254
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record ModifyEpsBearerContextRequest(int ebi, int pti, OptionalElements optional) implements EsmMessage {

    /** Its elements. */
    public static final Layout<ModifyEpsBearerContextRequest> LAYOUT = EsmMessageType.MODIFY_EPS_BEARER_CONTEXT_REQUEST
            .layoutOf(
                    ModifyEpsBearerContextRequest.class,
                    ModifyEpsBearerContextRequest::ebi,
                    ModifyEpsBearerContextRequest::pti)
            .optional(
                    EsmIe.EPS_QOS,
                    EsmIe.TFT,
                    EsmIe.QOS,
                    EsmIe.NEGOTIATED_LLC_SAPI,
                    EsmIe.RADIO_PRIORITY,
                    EsmIe.PACKET_FLOW_IDENTIFIER,
                    EsmIe.APN_AMBR,
                    EsmIe.PROTOCOL_CONFIGURATION_OPTIONS,
                    EsmIe.WLAN_OFFLOAD_INDICATION,
                    EsmIe.NBIFOM_CONTAINER,
                    EsmIe.HEADER_COMPRESSION_CONFIGURATION,
                    EsmIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS,
                    EsmIe.EXTENDED_APN_AMBR,
                    EsmIe.EXTENDED_EPS_QOS)
            .as(ModifyEpsBearerContextRequest::new);

    /** Without other elements. */
    public ModifyEpsBearerContextRequest(int ebi, int pti) {
        this(ebi, pti, OptionalElements.NONE);
    }

    @Override
    public Layout<ModifyEpsBearerContextRequest> layout() {
        return LAYOUT;
    }
}
