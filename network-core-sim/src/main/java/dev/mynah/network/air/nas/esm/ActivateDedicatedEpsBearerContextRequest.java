package dev.mynah.network.air.nas.esm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.Mandatory.half;
import static dev.mynah.network.air.nas.Mandatory.lv;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EpsQos;

/**
 * Activate dedicated EPS bearer context request: the network opens a bearer within a connection. TS 24.301 8.3.3.
 *
 * @param ebi the EPS bearer identity: 0 or 5 to 15
 * @param pti the procedure transaction identity: 0 to 254
 * @param linkedEbi the default bearer of the connection, 5 to 15
 * @param qos the quality of service
 * @param tft which packets it carries
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record ActivateDedicatedEpsBearerContextRequest(
        int ebi, int pti, int linkedEbi, EpsQos qos, Octets tft, OptionalElements optional) implements EsmMessage {

    /** Its elements. */
    public static final Layout<ActivateDedicatedEpsBearerContextRequest> LAYOUT =
            EsmMessageType.ACTIVATE_DEDICATED_EPS_BEARER_CONTEXT_REQUEST
                    .layoutOf(
                            ActivateDedicatedEpsBearerContextRequest.class,
                            ActivateDedicatedEpsBearerContextRequest::ebi,
                            ActivateDedicatedEpsBearerContextRequest::pti)
                    .mandatory(
                            half(number("Linked EPS bearer identity", "TS 24.301 9.9.4.6")),
                            ActivateDedicatedEpsBearerContextRequest::linkedEbi)
                    .mandatory(lv(EpsQos.TYPE, 2, 14), ActivateDedicatedEpsBearerContextRequest::qos)
                    .mandatory(
                            lv(opaque("Traffic flow template", "TS 24.301 9.9.4.16"), 2, 256),
                            ActivateDedicatedEpsBearerContextRequest::tft)
                    .optional(
                            EsmIe.TRANSACTION_IDENTIFIER,
                            EsmIe.QOS,
                            EsmIe.NEGOTIATED_LLC_SAPI,
                            EsmIe.RADIO_PRIORITY,
                            EsmIe.PACKET_FLOW_IDENTIFIER,
                            EsmIe.PROTOCOL_CONFIGURATION_OPTIONS,
                            EsmIe.WLAN_OFFLOAD_INDICATION,
                            EsmIe.NBIFOM_CONTAINER,
                            EsmIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS,
                            EsmIe.EXTENDED_EPS_QOS)
                    .as(ActivateDedicatedEpsBearerContextRequest::new);

    /** Without other elements. */
    public ActivateDedicatedEpsBearerContextRequest(int ebi, int pti, int linkedEbi, EpsQos qos, Octets tft) {
        this(ebi, pti, linkedEbi, qos, tft, OptionalElements.NONE);
    }

    @Override
    public Layout<ActivateDedicatedEpsBearerContextRequest> layout() {
        return LAYOUT;
    }
}
