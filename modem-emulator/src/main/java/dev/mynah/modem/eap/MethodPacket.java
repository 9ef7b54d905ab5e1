package dev.mynah.modem.eap;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.eap.EapPacket;
import java.util.Arrays;
import java.util.Optional;

/**
 * A request or response of a method of EAP. RFC 3748 4.1.
 *
 * @param data behind the type
 */
record MethodPacket(EapPacket.Code code, int identifier, int type, byte[] data) {
    static final int IDENTITY = 1;
    static final int NOTIFICATION = 2;
    static final int NAK = 3;

    /** What a packet has for a method; empty for one without a type, as those that end an authentication are. */
    static Optional<MethodPacket> of(EapPacket packet) {
        boolean typed = packet.code() == EapPacket.Code.REQUEST || packet.code() == EapPacket.Code.RESPONSE;
        if (!typed || packet.data().isEmpty()) {
            return Optional.empty();
        }
        byte[] data = packet.data().toByteArray();
        return Optional.of(new MethodPacket(
                packet.code(), packet.identifier(), data[0] & 0xFF, Arrays.copyOfRange(data, 1, data.length)));
    }

    MethodPacket response(int responseType, byte[] responseData) {
        return new MethodPacket(EapPacket.Code.RESPONSE, identifier, responseType, responseData);
    }

    byte[] encode() {
        byte[] typed = new byte[1 + data.length];
        typed[0] = (byte) type;
        System.arraycopy(data, 0, typed, 1, data.length);
        return new EapPacket(code, identifier, Octets.of(typed)).encode().toByteArray();
    }
}
