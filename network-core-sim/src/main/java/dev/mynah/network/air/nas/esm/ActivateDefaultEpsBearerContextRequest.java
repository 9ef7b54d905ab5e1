package dev.mynah.network.air.nas.esm;

import static dev.mynah.network.air.nas.Mandatory.lv;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.AccessPointName;
import dev.mynah.network.air.nas.element.EpsQos;
import dev.mynah.network.air.nas.element.PdnAddress;

/**
 * Activate default EPS bearer context request: the network opens a PDN connection. TS 24.301 8.3.6.
 *
 * @param ebi the EPS bearer identity: 0 or 5 to 15
 * @param pti the procedure transaction identity: 0 to 254
 * @param qos the quality of service
 * @param apn where it leads
 * @param address the address of the UE
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record ActivateDefaultEpsBearerContextRequest(
        int ebi, int pti, EpsQos qos, AccessPointName apn, PdnAddress address, OptionalElements optional)
        implements EsmMessage {

    /** Its elements. */
    public static final Layout<ActivateDefaultEpsBearerContextRequest> LAYOUT =
            EsmMessageType.ACTIVATE_DEFAULT_EPS_BEARER_CONTEXT_REQUEST
                    .layoutOf(
                            ActivateDefaultEpsBearerContextRequest.class,
                            ActivateDefaultEpsBearerContextRequest::ebi,
                            ActivateDefaultEpsBearerContextRequest::pti)
                    .mandatory(lv(EpsQos.TYPE, 2, 14), ActivateDefaultEpsBearerContextRequest::qos)
                    .mandatory(lv(AccessPointName.TYPE, 2, 101), ActivateDefaultEpsBearerContextRequest::apn)
                    .mandatory(lv(PdnAddress.TYPE, 6, 14), ActivateDefaultEpsBearerContextRequest::address)
                    .optional(
                            EsmIe.TRANSACTION_IDENTIFIER,
                            EsmIe.QOS,
                            EsmIe.NEGOTIATED_LLC_SAPI,
                            EsmIe.RADIO_PRIORITY,
                            EsmIe.PACKET_FLOW_IDENTIFIER,
                            EsmIe.APN_AMBR,
                            EsmIe.ESM_CAUSE,
                            EsmIe.PROTOCOL_CONFIGURATION_OPTIONS,
                            EsmIe.CONNECTIVITY_TYPE,
                            EsmIe.WLAN_OFFLOAD_INDICATION,
                            EsmIe.NBIFOM_CONTAINER,
                            EsmIe.HEADER_COMPRESSION_CONFIGURATION,
                            EsmIe.CONTROL_PLANE_ONLY_INDICATION,
                            EsmIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS,
                            EsmIe.SERVING_PLMN_RATE_CONTROL,
                            EsmIe.EXTENDED_APN_AMBR)
                    .as(ActivateDefaultEpsBearerContextRequest::new);

    /** Without other elements. */
    public ActivateDefaultEpsBearerContextRequest(
            int ebi, int pti, EpsQos qos, AccessPointName apn, PdnAddress address) {
        this(ebi, pti, qos, apn, address, OptionalElements.NONE);
    }

    @Override
    public Layout<ActivateDefaultEpsBearerContextRequest> layout() {
        return LAYOUT;
    }
}
