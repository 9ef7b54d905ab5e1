package dev.mynah.hal.service.messaging;

import dev.mynah.hal.parcel.Bytes;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.relay.AddressedTpdu;
import dev.mynah.network.air.sms.relay.RpAddress;
import java.util.Optional;

/** PDUs as hosts write them: the service centre's address and the TPDU, each in hexadecimal. */
final class Pdu {
    /** TS 23.040 9.2.3.24: no TPDU is longer. */
    private static final int LONGEST = 164;
    /** Of the address: its length, its type, and ten octets of digits. */
    private static final int LONGEST_ADDRESS = 12;

    private static final Octets NO_ADDRESS = Octets.of((byte) 0);

    private Pdu() {}

    /** Up to as many octets as a TPDU may have, and one at least. */
    static Optional<Octets> tpdu(String hex) {
        return octets(hex, LONGEST).filter(it -> !it.isEmpty());
    }

    /** An address as TS 24.011 8.2.5.1 has it; one that is empty stands for the usual service centre. */
    static Optional<RpAddress> serviceCentre(String hex) {
        return octets(hex, LONGEST_ADDRESS)
                .map(it -> it.isEmpty() ? NO_ADDRESS : it)
                .flatMap(it -> AddressedTpdu.decode(it).value())
                .filter(it -> it.tpdu().isEmpty())
                .map(AddressedTpdu::serviceCentre);
    }

    private static Optional<Octets> octets(String hex, int most) {
        if (hex.length() > 2 * most) {
            return Optional.empty();
        }
        try {
            return Optional.of(Octets.hex(hex));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Both, in octets. */
    static Bytes bytes(RpAddress serviceCentre, Octets tpdu) {
        return Bytes.of(new AddressedTpdu(serviceCentre, tpdu).encode().toByteArray());
    }
}
