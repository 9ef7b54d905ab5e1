package dev.mynah.network.smf;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.AccessPointName;
import dev.mynah.network.air.nas.element.GprsTimer3;
import dev.mynah.network.air.nas.element.PdnAddress;
import dev.mynah.network.air.nas.element.PduAddress;
import dev.mynah.network.air.nas.element.PduSessionType;
import dev.mynah.network.air.nas.element.ProtocolConfigurationOptions;
import dev.mynah.network.air.nas.element.QosFlowDescriptions;
import dev.mynah.network.air.nas.element.QosRules;
import dev.mynah.network.air.nas.element.SNssai;
import dev.mynah.network.air.nas.element.SessionAmbr;
import dev.mynah.network.air.nas.element.Sm5gCause;
import dev.mynah.network.air.nas.sm5g.PduSessionEstablishmentAccept;
import dev.mynah.network.air.nas.sm5g.PduSessionEstablishmentReject;
import dev.mynah.network.air.nas.sm5g.PduSessionEstablishmentRequest;
import dev.mynah.network.air.nas.sm5g.Sm5gIe;
import dev.mynah.network.pdn.ConfigurationOptions;
import dev.mynah.network.pdn.PdnSession;
import dev.mynah.network.reject.RejectRule;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/** What a UE asks for with a PDU session and what it is given. TS 24.501 6.4.1. */
final class Establishment {
    /** SSC mode 1: the anchor stays. TS 23.501 5.6.9.2.1. */
    private static final int SSC_MODE_1 = 1;

    private static final int DEFAULT_RULE = 1;
    private static final int DEFAULT_FLOW = 1;

    /** Non-guaranteed, best effort (TS 23.501 table 5.7.4-1). */
    private static final int BEST_EFFORT = 9;

    private final PduSessionEstablishmentRequest request;
    private final PduSessionType wanted;

    private Establishment(PduSessionEstablishmentRequest request, PduSessionType wanted) {
        this.request = request;
        this.wanted = wanted;
    }

    /** A request that names no type is for the default one, which is IPv4v6 here. */
    static Establishment of(PduSessionEstablishmentRequest request) {
        return new Establishment(request, request.get(Sm5gIe.PDU_SESSION_TYPE).orElse(PduSessionType.IPV4V6));
    }

    boolean ip() {
        return wantsIpv4() || wantsIpv6();
    }

    boolean wantsIpv4() {
        return wanted == PduSessionType.IPV4 || wanted == PduSessionType.IPV4V6;
    }

    boolean wantsIpv6() {
        return wanted == PduSessionType.IPV6 || wanted == PduSessionType.IPV4V6;
    }

    PduSessionEstablishmentAccept accept(PdnSession pdn, SNssai slice) {
        PduAddress address = PduAddress.of(address(pdn));
        Optional<Sm5gCause> narrowed = Optional.empty();
        if (wanted == PduSessionType.IPV4V6 && pdn.ipv6().isEmpty()) {
            narrowed = Optional.of(Sm5gCause.PDU_SESSION_TYPE_IPV4_ONLY_ALLOWED);
        } else if (wanted == PduSessionType.IPV4V6 && pdn.ipv4().isEmpty()) {
            narrowed = Optional.of(Sm5gCause.PDU_SESSION_TYPE_IPV6_ONLY_ALLOWED);
        }
        Optional<ProtocolConfigurationOptions> answers = request.get(Sm5gIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS)
                .flatMap(asked -> ConfigurationOptions.answer(asked, pdn.apn()));
        return new PduSessionEstablishmentAccept(
                request.sessionId(),
                request.pti(),
                address.type(),
                SSC_MODE_1,
                new QosRules(List.of(QosRules.Rule.defaultRule(DEFAULT_RULE, DEFAULT_FLOW))),
                SessionAmbr.of(pdn.shaping().downlinkKbps(), pdn.shaping().uplinkKbps()),
                OptionalElements.of(Sm5gIe.PDU_ADDRESS, address)
                        .with(Sm5gIe.SM5G_CAUSE, narrowed)
                        .with(Sm5gIe.S_NSSAI, slice)
                        .with(
                                Sm5gIe.AUTHORIZED_QOS_FLOW_DESCRIPTIONS,
                                new QosFlowDescriptions(
                                        List.of(QosFlowDescriptions.Flow.of(DEFAULT_FLOW, BEST_EFFORT))))
                        .with(Sm5gIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS, answers)
                        .with(Sm5gIe.DNN, new AccessPointName(pdn.apn().name())));
    }

    private static PdnAddress address(PdnSession pdn) {
        Optional<Octets> ipv4 = pdn.ipv4().map(it -> Octets.of(it.getAddress()));
        Optional<Octets> ipv6 = pdn.ipv6()
                .map(it -> Octets.of(ByteBuffer.allocate(Long.BYTES)
                        .putLong(it.interfaceIdentifier())
                        .array()));
        if (ipv4.isPresent() && ipv6.isPresent()) {
            return PdnAddress.ipv4v6(ipv6.get(), ipv4.get());
        }
        return ipv4.map(PdnAddress::ipv4)
                .or(() -> ipv6.map(PdnAddress::ipv6))
                .orElseThrow(() -> new IllegalStateException("a session has an address"));
    }

    static PduSessionEstablishmentReject rejected(PduSessionEstablishmentRequest request, RejectRule rule) {
        return new PduSessionEstablishmentReject(
                request.sessionId(),
                request.pti(),
                Sm5gCause.of(rule.cause()),
                OptionalElements.NONE.with(
                        Sm5gIe.BACK_OFF_TIMER_VALUE, rule.backOff().map(GprsTimer3::of)));
    }
}
