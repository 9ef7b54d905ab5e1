package dev.mynah.modem.packet;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.ProtocolConfigurationOptions;
import dev.mynah.network.air.nas.element.ProtocolConfigurationOptions.Option;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a gateway says along with a session, and the addresses it gives, in every system. TS 24.008 10.5.6.3. */
public final class ConfigurationAnswer {
    private static final int IPV4_LENGTH = 4;
    private static final int IPV6_LENGTH = 16;
    private static final int MTU_LENGTH = 2;

    private ConfigurationAnswer() {}

    /** Name servers, in the network's order. */
    public static List<InetAddress> dns(ProtocolConfigurationOptions options) {
        return servers(
                options, ProtocolConfigurationOptions.DNS_SERVER_IPV4, ProtocolConfigurationOptions.DNS_SERVER_IPV6);
    }

    /** Where calls of the IMS begin. TS 24.229 B.2.2.1. */
    public static List<InetAddress> callServers(ProtocolConfigurationOptions options) {
        return servers(options, ProtocolConfigurationOptions.P_CSCF_IPV4, ProtocolConfigurationOptions.P_CSCF_IPV6);
    }

    /** What is for the operator's own software. */
    public static List<Option> operatorOptions(ProtocolConfigurationOptions options) {
        return options.options().stream()
                .filter(it -> it.id() >= ProtocolConfigurationOptions.FIRST_OF_OPERATOR)
                .toList();
    }

    private static List<InetAddress> servers(ProtocolConfigurationOptions options, int ipv4, int ipv6) {
        List<InetAddress> servers = new ArrayList<>();
        for (Option option : options.options()) {
            int length = option.content().length();
            boolean server =
                    (option.id() == ipv4 && length == IPV4_LENGTH) || (option.id() == ipv6 && length == IPV6_LENGTH);
            if (server) {
                servers.add(inet(option.content().toByteArray()));
            }
        }
        return List.copyOf(servers);
    }

    /** The longest packet of IPv4. */
    public static Optional<Integer> mtu(ProtocolConfigurationOptions options) {
        return options.content(ProtocolConfigurationOptions.IPV4_LINK_MTU)
                .filter(it -> it.length() == MTU_LENGTH)
                .map(it -> it.at(0) << 8 | it.at(1));
    }

    /**
     * The UE's own addresses, IPv4 first. Of IPv6 the network gives an interface identifier; the prefix comes by router
     * advertisement (TS 23.060 9.2.1.1, TS 23.401 5.3.1.2.2).
     *
     * @param ipv4 4 octets
     * @param interfaceId 8 octets
     */
    public static List<InetAddress> addresses(Optional<Octets> ipv4, Optional<Octets> interfaceId) {
        List<InetAddress> addresses = new ArrayList<>();
        ipv4.ifPresent(it -> addresses.add(inet(it.toByteArray())));
        interfaceId.ifPresent(it -> {
            byte[] linkLocal = new byte[IPV6_LENGTH];
            linkLocal[0] = (byte) 0xFE;
            linkLocal[1] = (byte) 0x80;
            System.arraycopy(it.toByteArray(), 0, linkLocal, IPV6_LENGTH / 2, it.length());
            addresses.add(inet(linkLocal));
        });
        return List.copyOf(addresses);
    }

    /** An address of 4 octets, or of 16. */
    public static InetAddress inet(byte[] octets) {
        try {
            return InetAddress.getByAddress(octets);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("an address of " + octets.length + " octets", e);
        }
    }
}
