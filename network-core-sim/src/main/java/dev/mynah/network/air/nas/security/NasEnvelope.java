package dev.mynah.network.air.nas.security;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Malformed;
import dev.mynah.network.air.nas.Malformed.Fault;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.emm.EmmMessage;
import dev.mynah.network.air.nas.emm.ServiceRequest;
import dev.mynah.network.air.nas.esm.EsmMessage;

/** What arrives over the air before anything is known of its keys. TS 24.301 9.1. */
public sealed interface NasEnvelope {

    /**
     * A message without protection.
     *
     * @param message an EMM or ESM message
     */
    record Plain(Octets message) implements NasEnvelope {}

    /**
     * A message with protection. TS 24.301 8.2.23.
     *
     * @param header how it is protected, neither {@code PLAIN} nor {@code SERVICE_REQUEST}
     * @param mac the message authentication code
     * @param sequenceNumber the low eight bits of the NAS COUNT
     * @param body the message, ciphered if the header says so
     */
    record SecurityProtected(SecurityHeader header, int mac, int sequenceNumber, Octets body) implements NasEnvelope {

        private static final int LENGTH = 6;

        /** The octets over the air. */
        public Octets encode() {
            return new OctetWriter()
                    .octet(header.value() << 4 | EmmMessage.PROTOCOL_DISCRIMINATOR)
                    .int32(mac)
                    .octet(sequenceNumber)
                    .octets(body)
                    .toOctets();
        }
    }

    /**
     * A service request, with its own protection.
     *
     * @param request the message
     */
    record Service(ServiceRequest request) implements NasEnvelope {}

    /** The most octets there can be: the radio carries 8188 (TS 36.323 4.3.1), and ZUC's code over them needs some keystream more. */
    int LONGEST = 8180;

    /** Reads the outermost header. Never throws. */
    static Decoded<NasEnvelope> open(Octets octets, Direction direction) {
        if (octets.length() < 2) {
            return invalid("TS 24.301 7.2", "message too short", Fault.TOO_SHORT);
        }
        if (octets.length() > LONGEST) {
            return invalid(
                    "TS 36.323 4.3.1", octets.length() + " octets, the most is " + LONGEST, Fault.OTHER_PROTOCOL);
        }
        int discriminator = octets.at(0) & 0xF;
        if (discriminator == EsmMessage.PROTOCOL_DISCRIMINATOR) {
            return Decoded.valid(new Plain(octets));
        }
        if (discriminator != EmmMessage.PROTOCOL_DISCRIMINATOR) {
            return invalid("TS 24.007 11.2.3.1.1", "protocol discriminator " + discriminator, Fault.OTHER_PROTOCOL);
        }
        int value = octets.at(0) >> 4;
        SecurityHeader header = SecurityHeader.of(value).orElse(null);
        if (header == null || (header == SecurityHeader.SERVICE_REQUEST && direction == Direction.DOWNLINK)) {
            return invalid("TS 24.301 9.3.1", "security header type " + value, Fault.OTHER_PROTOCOL);
        }
        return switch (header) {
            case PLAIN -> Decoded.valid(new Plain(octets));
            case SERVICE_REQUEST ->
                ServiceRequest.decode(octets).fold(request -> Decoded.valid(new Service(request)), Decoded::invalid);
            default -> openProtected(header, octets);
        };
    }

    private static Decoded<NasEnvelope> openProtected(SecurityHeader header, Octets octets) {
        if (octets.length() <= SecurityProtected.LENGTH) {
            return invalid("TS 24.301 8.2.23", "no message behind the security header", Fault.TOO_SHORT);
        }
        var in = octets.from(1).reader();
        return Decoded.valid(new SecurityProtected(header, in.int32(), in.octet(), in.rest()));
    }

    private static Decoded<NasEnvelope> invalid(String clause, String reason, Fault fault) {
        return Decoded.invalid(new Malformed(0, clause, reason, fault));
    }
}
