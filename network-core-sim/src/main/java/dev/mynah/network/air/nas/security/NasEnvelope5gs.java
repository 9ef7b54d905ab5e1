package dev.mynah.network.air.nas.security;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Malformed;
import dev.mynah.network.air.nas.Malformed.Fault;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.mm5g.Mm5gMessage;

/** What arrives over NR before anything is known of its keys. TS 24.501 9.1.1. */
public sealed interface NasEnvelope5gs {

    /**
     * A message without protection.
     *
     * @param message a 5GMM message
     */
    record Plain(Octets message) implements NasEnvelope5gs {}

    /**
     * A message with protection. TS 24.501 8.2.28.
     *
     * @param header how it is protected, neither {@code PLAIN} nor {@code SERVICE_REQUEST}
     * @param mac the message authentication code
     * @param sequenceNumber the low eight bits of the NAS COUNT
     * @param body the message, ciphered if the header says so
     */
    record SecurityProtected(SecurityHeader header, int mac, int sequenceNumber, Octets body)
            implements NasEnvelope5gs {

        private static final int LENGTH = 7;

        /** The octets over the air. */
        public Octets encode() {
            return new OctetWriter()
                    .octet(Mm5gMessage.PROTOCOL_DISCRIMINATOR)
                    .octet(header.value())
                    .int32(mac)
                    .octet(sequenceNumber)
                    .octets(body)
                    .toOctets();
        }
    }

    /** The most octets there can be, as in LTE: the radio carries a little more than 8188 (TS 38.323 4.3.1: 9000). */
    int LONGEST = NasEnvelope.LONGEST;

    /** Reads the outermost header. Never throws. */
    static Decoded<NasEnvelope5gs> open(Octets octets) {
        if (octets.length() < 3) {
            return invalid("TS 24.501 7.2", "message too short", Fault.TOO_SHORT);
        }
        if (octets.length() > LONGEST) {
            return invalid(
                    "TS 38.323 4.3.1", octets.length() + " octets, the most is " + LONGEST, Fault.OTHER_PROTOCOL);
        }
        if (octets.at(0) != Mm5gMessage.PROTOCOL_DISCRIMINATOR) {
            return invalid("TS 24.007 11.2.3.1A", "protocol discriminator " + octets.at(0), Fault.OTHER_PROTOCOL);
        }
        int value = octets.at(1) & 0xF;
        SecurityHeader header = SecurityHeader.of(value).orElse(SecurityHeader.SERVICE_REQUEST);
        return switch (header) {
            case PLAIN -> Decoded.valid(new Plain(octets));
            case SERVICE_REQUEST -> invalid("TS 24.501 9.3.1", "security header type " + value, Fault.OTHER_PROTOCOL);
            default -> openProtected(header, octets);
        };
    }

    private static Decoded<NasEnvelope5gs> openProtected(SecurityHeader header, Octets octets) {
        if (octets.length() <= SecurityProtected.LENGTH) {
            return invalid("TS 24.501 8.2.28", "no message behind the security header", Fault.TOO_SHORT);
        }
        var in = octets.from(2).reader();
        return Decoded.valid(new SecurityProtected(header, in.int32(), in.octet(), in.rest()));
    }

    private static Decoded<NasEnvelope5gs> invalid(String clause, String reason, Fault fault) {
        return Decoded.invalid(new Malformed(0, clause, reason, fault));
    }
}
