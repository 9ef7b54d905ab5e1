package dev.mynah.network.air.sms.relay;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.Tpdu;

/**
 * A TPDU behind the address of its service centre, as cards (TS 31.102 4.2.25) and terminals in PDU mode (TS 27.005 3.1) have it.
 *
 * @param serviceCentre {@link RpAddress#NONE} for the usual one
 * @param tpdu of any content
 */
public record AddressedTpdu(RpAddress serviceCentre, Octets tpdu) {

    /** Both. */
    public Octets encode() {
        OctetWriter out = new OctetWriter();
        serviceCentre.write(out);
        out.octets(tpdu);
        return out.toOctets();
    }

    /** Both; what is behind the address is taken as it is. */
    public static Decoded<AddressedTpdu> decode(Octets octets) {
        return octets.decode(in -> new AddressedTpdu(RpAddress.read(in), in.rest()));
    }

    /** The same without the FF that a record has behind its content; the content itself may end so. */
    public AddressedTpdu withoutPadding(Tpdu.Carrier carrier) {
        int stripped = tpdu.length();
        while (stripped > 0 && tpdu.at(stripped - 1) == 0xFF) {
            stripped--;
        }
        for (int length = stripped; length <= tpdu.length(); length++) {
            Octets content = tpdu.slice(0, length);
            if (Tpdu.decode(content, carrier).value().isPresent()) {
                return new AddressedTpdu(serviceCentre, content);
            }
        }
        return new AddressedTpdu(serviceCentre, tpdu.slice(0, stripped));
    }
}
