package dev.mynah.network.air.nas.sm5g;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.OPEN;
import static dev.mynah.network.air.nas.Mandatory.highHalf;
import static dev.mynah.network.air.nas.Mandatory.lowHalf;
import static dev.mynah.network.air.nas.Mandatory.lv;
import static dev.mynah.network.air.nas.Mandatory.lvE;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.PduSessionType;
import dev.mynah.network.air.nas.element.QosRules;
import dev.mynah.network.air.nas.element.SessionAmbr;

/**
 * PDU session establishment accept: the UE has it. TS 24.501 8.3.2.
 *
 * @param sessionId the PDU session identity: 1 to 15
 * @param pti the procedure transaction identity: 0 where none is assigned, 1 to 254
 * @param type which addresses there are
 * @param sscMode whether the session outlives its anchor: 1 to 3
 * @param rules which packets go into which flow
 * @param ambr the most bits per second
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record PduSessionEstablishmentAccept(
        int sessionId,
        int pti,
        PduSessionType type,
        int sscMode,
        QosRules rules,
        SessionAmbr ambr,
        OptionalElements optional)
        implements Sm5gMessage {

    /** Its elements. */
    public static final Layout<PduSessionEstablishmentAccept> LAYOUT = Sm5gMessageType.PDU_SESSION_ESTABLISHMENT_ACCEPT
            .layoutOf(
                    PduSessionEstablishmentAccept.class,
                    PduSessionEstablishmentAccept::sessionId,
                    PduSessionEstablishmentAccept::pti)
            .mandatory(lowHalf(PduSessionType.TYPE), PduSessionEstablishmentAccept::type)
            .mandatory(highHalf(number("SSC mode", "TS 24.501 9.11.4.16")), PduSessionEstablishmentAccept::sscMode)
            .mandatory(lvE(QosRules.TYPE, 6, OPEN), PduSessionEstablishmentAccept::rules)
            .mandatory(lv(SessionAmbr.TYPE, 7, 7), PduSessionEstablishmentAccept::ambr)
            .optional(
                    Sm5gIe.SM5G_CAUSE,
                    Sm5gIe.PDU_ADDRESS,
                    Sm5gIe.RQ_TIMER_VALUE,
                    Sm5gIe.S_NSSAI,
                    Sm5gIe.ALWAYS_ON_PDU_SESSION_INDICATION,
                    Sm5gIe.MAPPED_EPS_BEARER_CONTEXTS,
                    Sm5gIe.EAP_MESSAGE,
                    Sm5gIe.AUTHORIZED_QOS_FLOW_DESCRIPTIONS,
                    Sm5gIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS,
                    Sm5gIe.DNN,
                    Sm5gIe.SM5G_NETWORK_FEATURE_SUPPORT,
                    Sm5gIe.SERVING_PLMN_RATE_CONTROL,
                    Sm5gIe.ATSSS_CONTAINER,
                    Sm5gIe.CONTROL_PLANE_ONLY_INDICATION,
                    Sm5gIe.IP_HEADER_COMPRESSION_CONFIGURATION,
                    Sm5gIe.ETHERNET_HEADER_COMPRESSION_CONFIGURATION,
                    Sm5gIe.SERVICE_LEVEL_AA_CONTAINER,
                    Sm5gIe.RECEIVED_MBS_CONTAINER,
                    Sm5gIe.N3QAI,
                    Sm5gIe.PROTOCOL_DESCRIPTION,
                    Sm5gIe.ECN_MARKING_FOR_L4S_INDICATION)
            .as(PduSessionEstablishmentAccept::new);

    /** Without other elements. */
    public PduSessionEstablishmentAccept(
            int sessionId, int pti, PduSessionType type, int sscMode, QosRules rules, SessionAmbr ambr) {
        this(sessionId, pti, type, sscMode, rules, ambr, OptionalElements.NONE);
    }

    @Override
    public Layout<PduSessionEstablishmentAccept> layout() {
        return LAYOUT;
    }
}
