package dev.mynah.modem.esm;

import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.PacketData.Quality;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.ApnAmbr;
import dev.mynah.network.air.nas.element.EpsQos;
import dev.mynah.network.air.nas.element.PdnAddress;
import dev.mynah.network.air.nas.element.ProtocolConfigurationOptions;
import dev.mynah.network.air.nas.element.ProtocolConfigurationOptions.Option;
import dev.mynah.network.air.nas.esm.ActivateDefaultEpsBearerContextRequest;
import dev.mynah.network.air.nas.esm.EsmIe;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a network gave with a default bearer. TS 24.301 8.3.6, 9.9.4.9, 9.9.4.11. */
final class BearerReading {
    private static final int IPV4_LENGTH = 4;
    private static final int IPV6_LENGTH = 16;

    private BearerReading() {}

    static Bearer of(ActivateDefaultEpsBearerContextRequest request) {
        Optional<ProtocolConfigurationOptions> options = request.get(EsmIe.PROTOCOL_CONFIGURATION_OPTIONS);
        return new Bearer(
                        request.ebi(),
                        request.apn().name(),
                        addresses(request.address()),
                        options.map(BearerReading::dns).orElse(List.of()),
                        Optional.empty())
                .withQuality(quality(request.qos(), request.get(EsmIe.APN_AMBR)))
                .withMtu(options.flatMap(BearerReading::mtu));
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

    private static Optional<Integer> mtu(ProtocolConfigurationOptions options) {
        return options.content(ProtocolConfigurationOptions.IPV4_LINK_MTU)
                .filter(it -> it.length() == 2)
                .map(it -> it.at(0) << 8 | it.at(1));
    }

    /** With IPv6 the network gives an interface identifier; the prefix comes by router advertisement. TS 23.401 5.3.1.2.2. */
    private static List<InetAddress> addresses(PdnAddress address) {
        List<InetAddress> addresses = new ArrayList<>();
        Octets octets = address.address();
        address.ipv4()
                .ifPresent(it -> addresses.add(
                        inet(octets.from(octets.length() - IPV4_LENGTH).toByteArray())));
        address.interfaceId().ifPresent(it -> {
            byte[] linkLocal = new byte[IPV6_LENGTH];
            linkLocal[0] = (byte) 0xFE;
            linkLocal[1] = (byte) 0x80;
            System.arraycopy(it.toByteArray(), 0, linkLocal, IPV6_LENGTH / 2, it.length());
            addresses.add(inet(linkLocal));
        });
        return List.copyOf(addresses);
    }

    private static List<InetAddress> dns(ProtocolConfigurationOptions options) {
        List<InetAddress> servers = new ArrayList<>();
        for (Option option : options.options()) {
            int length = option.content().length();
            boolean server = (option.id() == ProtocolConfigurationOptions.DNS_SERVER_IPV4 && length == IPV4_LENGTH)
                    || (option.id() == ProtocolConfigurationOptions.DNS_SERVER_IPV6 && length == IPV6_LENGTH);
            if (server) {
                servers.add(inet(option.content().toByteArray()));
            }
        }
        return List.copyOf(servers);
    }

    private static InetAddress inet(byte[] octets) {
        try {
            return InetAddress.getByAddress(octets);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("an address of " + octets.length + " octets", e);
        }
    }
}
