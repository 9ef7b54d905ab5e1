package dev.mynah.network.air.nas.sm5g;

import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * PDU session establishment request: the UE wants a PDU session. TS 24.501 8.3.1.
 *
 * @param sessionId the PDU session identity: 1 to 15
 * @param pti the procedure transaction identity: 0 where none is assigned, 1 to 254
 * @param integrityRate up to what rate the UE protects user data: uplink, then downlink; FFFF is any
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record PduSessionEstablishmentRequest(int sessionId, int pti, Octets integrityRate, OptionalElements optional)
        implements Sm5gMessage {

    /** Its elements. */
    public static final Layout<PduSessionEstablishmentRequest> LAYOUT =
            Sm5gMessageType.PDU_SESSION_ESTABLISHMENT_REQUEST
                    .layoutOf(
                            PduSessionEstablishmentRequest.class,
                            PduSessionEstablishmentRequest::sessionId,
                            PduSessionEstablishmentRequest::pti)
                    .mandatory(
                            v(opaque("Integrity protection maximum data rate", "TS 24.501 9.11.4.7"), 2),
                            PduSessionEstablishmentRequest::integrityRate)
                    .optional(
                            Sm5gIe.PDU_SESSION_TYPE,
                            Sm5gIe.SSC_MODE,
                            Sm5gIe.SM5G_CAPABILITY,
                            Sm5gIe.MAXIMUM_NUMBER_OF_SUPPORTED_PACKET_FILTERS,
                            Sm5gIe.ALWAYS_ON_PDU_SESSION_REQUESTED,
                            Sm5gIe.SM_PDU_DN_REQUEST_CONTAINER,
                            Sm5gIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS,
                            Sm5gIe.IP_HEADER_COMPRESSION_CONFIGURATION,
                            Sm5gIe.DS_TT_ETHERNET_PORT_MAC_ADDRESS,
                            Sm5gIe.UE_DS_TT_RESIDENCE_TIME,
                            Sm5gIe.PORT_MANAGEMENT_INFORMATION_CONTAINER,
                            Sm5gIe.ETHERNET_HEADER_COMPRESSION_CONFIGURATION,
                            Sm5gIe.SUGGESTED_INTERFACE_IDENTIFIER,
                            Sm5gIe.SERVICE_LEVEL_AA_CONTAINER,
                            Sm5gIe.REQUESTED_MBS_CONTAINER,
                            Sm5gIe.PDU_SESSION_PAIR_ID,
                            Sm5gIe.RSN,
                            Sm5gIe.URSP_RULE_ENFORCEMENT_REPORTS)
                    .as(PduSessionEstablishmentRequest::new);

    /** Without other elements. */
    public PduSessionEstablishmentRequest(int sessionId, int pti, Octets integrityRate) {
        this(sessionId, pti, integrityRate, OptionalElements.NONE);
    }

    @Override
    public Layout<PduSessionEstablishmentRequest> layout() {
        return LAYOUT;
    }
}
