package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.Octets;
import java.util.Optional;

/**
 * The address a network gives a UE for a PDU session. TS 24.501 9.11.4.10.
 *
 * @param type which addresses there are
 * @param address IPv6 interface identifier (8 octets), then IPv4 address (4 octets), as far as the type has them
 */
public record PduAddress(PduSessionType type, Octets address) {

    private static final int IPV4 = 4;
    private static final int INTERFACE_ID = 8;

    /** Its coding. */
    public static final ElementType<PduAddress> TYPE = ElementType.of(
            "PDU address",
            "TS 24.501 9.11.4.10",
            PduAddress::read,
            (address, out) -> out.octet(address.type.value()).octets(address.address));

    /** Refuses addresses that do not fit the type. */
    public PduAddress {
        if (address.length() != length(type)) {
            throw new IllegalArgumentException(type + " address of " + address.length() + " octets");
        }
    }

    /** The same as EPS has it. */
    public static PduAddress of(PdnAddress address) {
        PduSessionType type = switch (address.type()) {
            case IPV4 -> PduSessionType.IPV4;
            case IPV6 -> PduSessionType.IPV6;
            default -> PduSessionType.IPV4V6;
        };
        return new PduAddress(type, address.address());
    }

    /** The IPv4 address, if there is one. */
    public Optional<Octets> ipv4() {
        return type == PduSessionType.IPV4 || type == PduSessionType.IPV4V6
                ? Optional.of(address.from(address.length() - IPV4))
                : Optional.empty();
    }

    /** The IPv6 interface identifier, if there is one. */
    public Optional<Octets> interfaceId() {
        return type == PduSessionType.IPV6 || type == PduSessionType.IPV4V6
                ? Optional.of(address.slice(0, INTERFACE_ID))
                : Optional.empty();
    }

    private static PduAddress read(OctetReader in) {
        int value = in.octet() & 7;
        if (value < 1 || value > 3) {
            throw in.malformed("address of type " + value);
        }
        PduSessionType type = PduSessionType.of(value);
        return new PduAddress(type, in.octets(length(type)));
    }

    private static int length(PduSessionType type) {
        return switch (type) {
            case IPV4 -> IPV4;
            case IPV6 -> INTERFACE_ID;
            case IPV4V6 -> INTERFACE_ID + IPV4;
            case UNSTRUCTURED, ETHERNET -> 0;
        };
    }
}
