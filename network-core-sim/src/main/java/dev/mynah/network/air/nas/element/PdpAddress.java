package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import java.util.Optional;

/**
 * The kind of address of a PDP context, and the address where it is known. TS 24.008 10.5.6.4.
 *
 * @param organisation who numbers the types: 0 ETSI, 1 IETF
 * @param type what kind of address it is
 * @param address IPv4 address (4 octets), then IPv6 address (16 octets), as far as the type has them; none where the
 *     network is to choose
 */
public record PdpAddress(int organisation, int type, Octets address) {

    /** IPv4, numbered by IETF. */
    public static final int IPV4 = 0x21;

    /** IPv6, numbered by IETF. */
    public static final int IPV6 = 0x57;

    /** Both, numbered by IETF. */
    public static final int IPV4V6 = 0x8D;

    private static final int IETF = 1;
    private static final int IPV4_LENGTH = 4;
    private static final int IPV6_LENGTH = 16;

    /** Its coding. */
    public static final ElementType<PdpAddress> TYPE = ElementType.of(
            "Packet data protocol address",
            "TS 24.008 10.5.6.4",
            in -> new PdpAddress(in.octet() & 0xF, in.octet(), in.rest()),
            (address, out) ->
                    out.octet(address.organisation).octet(address.type).octets(address.address));

    /** An address the network is to choose. */
    public static PdpAddress dynamic(PdnType type) {
        return new PdpAddress(IETF, number(type), Octets.EMPTY);
    }

    /** These addresses: 4 octets of IPv4, 16 of IPv6. */
    public static PdpAddress of(Optional<Octets> ipv4, Optional<Octets> ipv6) {
        var both = new OctetWriter();
        ipv4.ifPresent(both::octets);
        ipv6.ifPresent(both::octets);
        int type = ipv4.isPresent() ? (ipv6.isPresent() ? IPV4V6 : IPV4) : IPV6;
        return new PdpAddress(IETF, type, both.toOctets());
    }

    private static int number(PdnType type) {
        return switch (type) {
            case IPV4 -> IPV4;
            case IPV6 -> IPV6;
            case IPV4V6 -> IPV4V6;
            default -> throw new IllegalArgumentException("no PDP type for " + type);
        };
    }

    /** What of IP it is; empty for anything else. */
    public Optional<PdnType> kind() {
        if (organisation != IETF) {
            return Optional.empty();
        }
        return switch (type) {
            case IPV4 -> Optional.of(PdnType.IPV4);
            case IPV6 -> Optional.of(PdnType.IPV6);
            case IPV4V6 -> Optional.of(PdnType.IPV4V6);
            default -> Optional.empty();
        };
    }

    /** The IPv4 address, 4 octets, if it is there. */
    public Optional<Octets> ipv4() {
        boolean has = organisation == IETF && type != IPV6 && address.length() >= IPV4_LENGTH;
        return has ? Optional.of(address.slice(0, IPV4_LENGTH)) : Optional.empty();
    }

    /** The IPv6 address, 16 octets, if it is there. */
    public Optional<Octets> ipv6() {
        boolean has = organisation == IETF && type != IPV4 && address.length() >= IPV6_LENGTH;
        return has ? Optional.of(address.from(address.length() - IPV6_LENGTH)) : Optional.empty();
    }
}
