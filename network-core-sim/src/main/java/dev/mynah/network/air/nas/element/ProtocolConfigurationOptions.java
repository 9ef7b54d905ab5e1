package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a UE and a gateway tell each other through the network: DNS servers, authentication of the user, MTU. TS 24.008
 * 10.5.6.3.
 *
 * @param configurationProtocol 0 for PPP in use with IP
 * @param options in the order they are sent
 */
public record ProtocolConfigurationOptions(int configurationProtocol, List<Option> options) {

    /** IPCP, which asks for and brings DNS servers. */
    public static final int IPCP = 0x8021;

    /** Asks for, and brings, an IPv6 DNS server. */
    public static final int DNS_SERVER_IPV6 = 0x0003;

    /** Asks for, and brings, the IPv6 address of a server that calls of the IMS begin at. */
    public static final int P_CSCF_IPV6 = 0x0001;

    /** Asks for, and brings, its IPv4 address. */
    public static final int P_CSCF_IPV4 = 0x000C;

    /** Asks for the address by NAS signalling. */
    public static final int ADDRESS_BY_NAS = 0x000A;

    /** Asks for, and brings, an IPv4 DNS server. */
    public static final int DNS_SERVER_IPV4 = 0x000D;

    /** Asks for, and brings, the IPv4 link MTU. */
    public static final int IPV4_LINK_MTU = 0x0010;

    /** From here on operators say what they want, to software of their own. */
    public static final int FIRST_OF_OPERATOR = 0xFF00;

    private static final int EXTENSION = 0x80;

    /** Its coding. */
    public static final ElementType<ProtocolConfigurationOptions> TYPE = ElementType.of(
            "Protocol configuration options",
            "TS 24.301 9.9.4.11",
            ProtocolConfigurationOptions::read,
            ProtocolConfigurationOptions::write);

    /**
     * One protocol's packet, or one container.
     *
     * @param id the protocol or container identifier, 16 bits
     * @param content up to 255 octets
     */
    public record Option(int id, Octets content) {

        /** Refuses contents whose length does not fit its octet. */
        public Option {
            if (content.length() > 0xFF) {
                throw new IllegalArgumentException("option of " + content.length() + " octets");
            }
        }
    }

    /** Takes a copy of the options. */
    public ProtocolConfigurationOptions {
        options = List.copyOf(options);
    }

    /** PPP with these options. */
    public static ProtocolConfigurationOptions of(Option... options) {
        return new ProtocolConfigurationOptions(0, List.of(options));
    }

    /** The content of the first option with {@code id}. */
    public Optional<Octets> content(int id) {
        return options.stream()
                .filter(option -> option.id() == id)
                .map(Option::content)
                .findFirst();
    }

    private static ProtocolConfigurationOptions read(OctetReader in) {
        int protocol = in.octet() & 7;
        var options = new ArrayList<Option>();
        while (in.hasMore()) {
            options.add(new Option(in.uint16(), in.octets(in.octet())));
        }
        return new ProtocolConfigurationOptions(protocol, options);
    }

    private static void write(ProtocolConfigurationOptions pco, OctetWriter out) {
        out.octet(EXTENSION | pco.configurationProtocol);
        for (Option option : pco.options) {
            out.uint16(option.id).octet(option.content.length()).octets(option.content);
        }
    }
}
