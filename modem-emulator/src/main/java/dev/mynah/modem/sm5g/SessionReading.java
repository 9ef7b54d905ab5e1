package dev.mynah.modem.sm5g;

import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.AccessPointName;
import dev.mynah.network.air.nas.element.PduAddress;
import dev.mynah.network.air.nas.element.ProtocolConfigurationOptions;
import dev.mynah.network.air.nas.element.ProtocolConfigurationOptions.Option;
import dev.mynah.network.air.nas.sm5g.PduSessionEstablishmentAccept;
import dev.mynah.network.air.nas.sm5g.Sm5gIe;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a network gave with a PDU session. TS 24.501 8.3.2, 9.11.4.10, TS 24.008 10.5.6.3. */
final class SessionReading {
    private static final int IPV4_LENGTH = 4;
    private static final int IPV6_LENGTH = 16;

    private SessionReading() {}

    static Bearer of(PduSessionEstablishmentAccept accept, String asked) {
        return new Bearer(
                accept.sessionId(),
                accept.get(Sm5gIe.DNN).map(AccessPointName::name).orElse(asked),
                accept.get(Sm5gIe.PDU_ADDRESS).map(SessionReading::addresses).orElse(List.of()),
                accept.get(Sm5gIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS)
                        .map(SessionReading::dns)
                        .orElse(List.of()),
                Optional.empty());
    }

    /** The UE asks by these for DNS servers of both kinds, and for its address by NAS. */
    static ProtocolConfigurationOptions asking() {
        return ProtocolConfigurationOptions.of(
                new Option(ProtocolConfigurationOptions.ADDRESS_BY_NAS, Octets.EMPTY),
                new Option(ProtocolConfigurationOptions.DNS_SERVER_IPV4, Octets.EMPTY),
                new Option(ProtocolConfigurationOptions.DNS_SERVER_IPV6, Octets.EMPTY));
    }

    /** With IPv6 the network gives an interface identifier; the prefix comes by router advertisement. TS 23.501 5.8.2.2. */
    private static List<InetAddress> addresses(PduAddress address) {
        List<InetAddress> addresses = new ArrayList<>();
        address.ipv4().ifPresent(it -> addresses.add(inet(it.toByteArray())));
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
