package dev.mynah.modem.esm;

import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.PacketData.Quality;
import dev.mynah.modem.packet.ConfigurationAnswer;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.ApnAmbr;
import dev.mynah.network.air.nas.element.EpsQos;
import dev.mynah.network.air.nas.element.PdnAddress;
import dev.mynah.network.air.nas.element.ProtocolConfigurationOptions;
import dev.mynah.network.air.nas.esm.ActivateDefaultEpsBearerContextRequest;
import dev.mynah.network.air.nas.esm.EsmIe;
import dev.mynah.network.air.nas.esm.ModifyEpsBearerContextRequest;
import dev.mynah.network.air.nas.sm.SmMessage;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what a network gave with a default bearer. TS 24.301 8.3.6, 9.9.4.9, 9.9.4.11. */
final class BearerReading {
    private static final int IPV4_LENGTH = 4;

    private BearerReading() {}

    static Bearer of(ActivateDefaultEpsBearerContextRequest request) {
        Optional<ProtocolConfigurationOptions> options = request.get(EsmIe.PROTOCOL_CONFIGURATION_OPTIONS);
        return new Bearer(
                        request.ebi(),
                        request.apn().name(),
                        addresses(request.address()),
                        options.map(ConfigurationAnswer::dns).orElse(List.of()),
                        Optional.empty())
                .withQuality(quality(request.qos(), request.get(EsmIe.APN_AMBR)))
                .withMtu(options.flatMap(ConfigurationAnswer::mtu))
                .withCallServers(options.map(ConfigurationAnswer::callServers).orElse(List.of()))
                .withOperatorOptions(
                        options.map(ConfigurationAnswer::operatorOptions).orElse(List.of()));
    }

    /** What the bearer goes by as a PDP context, the UE being taken to have begun it; one octet long, or nothing. */
    static OptionalInt transaction(ActivateDefaultEpsBearerContextRequest request) {
        return request.get(EsmIe.TRANSACTION_IDENTIFIER)
                .filter(it -> it.length() == 1)
                .map(it -> it.at(0) >> 4 & ~SmMessage.TO_INITIATOR)
                .filter(it -> it < SmMessage.EXTENDED)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** The same bearer with what the network changed. */
    static Bearer modified(Bearer bearer, ModifyEpsBearerContextRequest request) {
        Quality before = bearer.quality();
        int qci = request.get(EsmIe.EPS_QOS).map(EpsQos::qci).orElse(before.qci());
        Quality now = request.get(EsmIe.APN_AMBR)
                .map(ambr -> new Quality(qci, 0, 0, 0, 0, ambr.downlinkKbps(), ambr.uplinkKbps()))
                .orElseGet(() ->
                        new Quality(qci, 0, 0, 0, 0, before.downlinkAggregateKbps(), before.uplinkAggregateKbps()));
        return bearer.withQuality(now);
    }

    private static Quality quality(EpsQos qos, Optional<ApnAmbr> aggregate) {
        return new Quality(
                qos.qci(),
                0,
                0,
                0,
                0,
                aggregate.map(ApnAmbr::downlinkKbps).orElse(0),
                aggregate.map(ApnAmbr::uplinkKbps).orElse(0));
    }

    private static List<InetAddress> addresses(PdnAddress address) {
        Octets octets = address.address();
        return ConfigurationAnswer.addresses(
                address.ipv4().map(it -> octets.from(octets.length() - IPV4_LENGTH)), address.interfaceId());
    }
}
