package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.Octets;
import java.util.Optional;

/**
 * The address a network gives a UE for a PDN connection. TS 24.301 9.9.4.9.
 *
 * @param type which addresses there are
 * @param address IPv6 interface identifier (8 octets), then IPv4 address (4 octets), as far as the type has them; 5
 *     unused octets for connections without IP
 */
public record PdnAddress(PdnType type, Octets address) {

    private static final int IPV4 = 4;
    private static final int INTERFACE_ID = 8;

    /** Its coding. */
    public static final ElementType<PdnAddress> TYPE = ElementType.of(
            "PDN address",
            "TS 24.301 9.9.4.9",
            PdnAddress::read,
            (address, out) -> out.octet(address.type.value()).octets(address.address));

    /** Refuses addresses that do not fit the type. */
    public PdnAddress {
        if (address.length() != length(type)) {
            throw new IllegalArgumentException(type + " address of " + address.length() + " octets");
        }
    }

    /** An IPv4 address of 4 octets. */
    public static PdnAddress ipv4(Octets address) {
        return new PdnAddress(PdnType.IPV4, address);
    }

    /** An IPv6 interface identifier of 8 octets. */
    public static PdnAddress ipv6(Octets interfaceId) {
        return new PdnAddress(PdnType.IPV6, interfaceId);
    }

    /** Both. */
    public static PdnAddress ipv4v6(Octets interfaceId, Octets ipv4) {
        byte[] both = new byte[INTERFACE_ID + IPV4];
        System.arraycopy(interfaceId.toByteArray(), 0, both, 0, INTERFACE_ID);
        System.arraycopy(ipv4.toByteArray(), 0, both, INTERFACE_ID, IPV4);
        return new PdnAddress(PdnType.IPV4V6, Octets.of(both));
    }

    /** The IPv4 address in dotted form, if there is one. */
    public Optional<String> ipv4() {
        if (type != PdnType.IPV4 && type != PdnType.IPV4V6) {
            return Optional.empty();
        }
        Octets v4 = address.from(address.length() - IPV4);
        return Optional.of(v4.at(0) + "." + v4.at(1) + "." + v4.at(2) + "." + v4.at(3));
    }

    /** The IPv6 interface identifier, if there is one. */
    public Optional<Octets> interfaceId() {
        return type == PdnType.IPV6 || type == PdnType.IPV4V6
                ? Optional.of(address.slice(0, INTERFACE_ID))
                : Optional.empty();
    }

    private static PdnAddress read(OctetReader in) {
        PdnType type = PdnType.read(in);
        return new PdnAddress(type, in.octets(length(type)));
    }

    private static int length(PdnType type) {
        return switch (type) {
            case IPV4 -> IPV4;
            case IPV6 -> INTERFACE_ID;
            case IPV4V6 -> INTERFACE_ID + IPV4;
            case NON_IP, ETHERNET -> 5;
        };
    }
}
