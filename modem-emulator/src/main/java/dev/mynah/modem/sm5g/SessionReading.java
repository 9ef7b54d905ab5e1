package dev.mynah.modem.sm5g;

import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.PacketData.Quality;
import dev.mynah.modem.packet.ConfigurationAnswer;
import dev.mynah.network.air.nas.element.AccessPointName;
import dev.mynah.network.air.nas.element.ProtocolConfigurationOptions;
import dev.mynah.network.air.nas.element.QosFlowDescriptions;
import dev.mynah.network.air.nas.element.SessionAmbr;
import dev.mynah.network.air.nas.sm5g.PduSessionEstablishmentAccept;
import dev.mynah.network.air.nas.sm5g.Sm5gIe;
import java.util.List;
import java.util.Optional;

/** Reads what a network gave with a PDU session. TS 24.501 8.3.2, 9.11.4.10, 9.11.4.14. */
final class SessionReading {
    private SessionReading() {}

    static Bearer of(PduSessionEstablishmentAccept accept, String asked) {
        Optional<ProtocolConfigurationOptions> options = accept.get(Sm5gIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS);
        return new Bearer(
                        accept.sessionId(),
                        accept.get(Sm5gIe.DNN).map(AccessPointName::name).orElse(asked),
                        accept.get(Sm5gIe.PDU_ADDRESS)
                                .map(it -> ConfigurationAnswer.addresses(it.ipv4(), it.interfaceId()))
                                .orElse(List.of()),
                        options.map(ConfigurationAnswer::dns).orElse(List.of()),
                        Optional.empty())
                .withQuality(rated(quality(accept), accept.ambr()))
                .withMtu(options.flatMap(ConfigurationAnswer::mtu))
                .withCallServers(options.map(ConfigurationAnswer::callServers).orElse(List.of()))
                .withOperatorOptions(
                        options.map(ConfigurationAnswer::operatorOptions).orElse(List.of()))
                .withSlice(accept.get(Sm5gIe.S_NSSAI));
    }

    /** The class of the default flow, which is the only one a session begins with. */
    private static Quality quality(PduSessionEstablishmentAccept accept) {
        int fiveQi = accept.get(Sm5gIe.AUTHORIZED_QOS_FLOW_DESCRIPTIONS)
                .flatMap(flows -> flows.flows().stream().findFirst())
                .map(QosFlowDescriptions.Flow::fiveQi)
                .orElse(0);
        return new Quality(fiveQi, 0, 0, 0, 0, 0, 0);
    }

    static Quality rated(Quality before, SessionAmbr ambr) {
        return new Quality(before.qci(), 0, 0, 0, 0, kbps(ambr.downlinkKbps()), kbps(ambr.uplinkKbps()));
    }

    private static int kbps(long rate) {
        return (int) Math.min(rate, Integer.MAX_VALUE);
    }
}
