package dev.mynah.network.air.nas.eap;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;

/**
 * An EAP packet. RFC 3748 clause 4.
 *
 * @param code request, response, success or failure
 * @param identifier matches a response with its request
 * @param data what follows the length: the method's type and its own octets; nothing in success and failure
 */
public record EapPacket(Code code, int identifier, Octets data) {

    private static final int HEADER = 4;

    /** What a packet is. */
    public enum Code {
        REQUEST(1),
        RESPONSE(2),
        SUCCESS(3),
        FAILURE(4);

        private final int value;

        Code(int value) {
            this.value = value;
        }
    }

    /** A method has succeeded. */
    public static EapPacket success(int identifier) {
        return new EapPacket(Code.SUCCESS, identifier, Octets.EMPTY);
    }

    /** A method has failed. */
    public static EapPacket failure(int identifier) {
        return new EapPacket(Code.FAILURE, identifier, Octets.EMPTY);
    }

    /** Reads a packet; octets behind its length are padding. Never throws for bad octets. */
    public static Decoded<EapPacket> decode(Octets octets) {
        return octets.decode(EapPacket::read);
    }

    private static EapPacket read(OctetReader in) {
        int code = in.octet();
        if (code < 1 || code > Code.values().length) {
            throw in.malformed("EAP code " + code);
        }
        int identifier = in.octet();
        int length = in.uint16();
        if (length < HEADER) {
            throw in.malformed("EAP packet of " + length + " octets");
        }
        return new EapPacket(Code.values()[code - 1], identifier, in.octets(length - HEADER));
    }

    /** The octets of the packet. */
    public Octets encode() {
        return new OctetWriter()
                .octet(code.value)
                .octet(identifier)
                .uint16(HEADER + data.length())
                .octets(data)
                .toOctets();
    }
}
