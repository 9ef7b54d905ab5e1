package dev.mynah.network.air.sms.relay;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import java.util.Optional;

/**
 * A message of the relay protocol: it carries a TPDU and says whether it arrived. TS 24.011 7.3. Who sends it is in its type, odd
 * ones come from the network.
 */
public sealed interface RpMessage {

    /** What joins a message to its answer. */
    int reference();

    /** Whether the network sends it. */
    boolean fromNetwork();

    /** Appends its octets. */
    void write(OctetWriter out);

    default Octets encode() {
        OctetWriter out = new OctetWriter();
        write(out);
        return out.toOctets();
    }

    /** Reads one. */
    static Decoded<RpMessage> decode(Octets octets) {
        return octets.decode(RpMessage::read);
    }

    private static RpMessage read(OctetReader in) {
        int type = in.octet() & 7;
        int reference = in.octet();
        boolean fromNetwork = (type & 1) != 0;
        return switch (type) {
            case 0, 1 ->
                new RpData(fromNetwork, reference, RpAddress.read(in), RpAddress.read(in), in.octets(in.octet()));
            case 2, 3 -> new RpAck(fromNetwork, reference, userData(in));
            case 4, 5 -> {
                OctetReader cause = in.octets(in.octet()).reader();
                int value = cause.octet() & 0x7F;
                Optional<Integer> diagnostics = cause.hasMore() ? Optional.of(cause.octet()) : Optional.empty();
                yield new RpError(fromNetwork, reference, value, diagnostics, userData(in));
            }
            case 6 -> new RpSmma(reference);
            default -> throw in.malformed("message type " + type);
        };
    }

    private static Optional<Octets> userData(OctetReader in) {
        while (in.hasMore()) {
            int identifier = in.octet();
            if ((identifier & 0x80) == 0) {
                Octets value = in.octets(in.octet());
                if (identifier == RpAck.USER_DATA) {
                    return Optional.of(value);
                }
            }
        }
        return Optional.empty();
    }

    private static void writeUserData(Optional<Octets> userData, OctetWriter out) {
        userData.ifPresent(it -> out.octet(RpAck.USER_DATA).octet(it.length()).octets(it));
    }

    /**
     * RP-DATA: carries a message. TS 24.011 7.3.1.
     *
     * @param originator the service centre, from the network; {@link RpAddress#NONE} from a mobile
     * @param destination the service centre, from a mobile; {@link RpAddress#NONE} from the network
     * @param userData the TPDU
     */
    record RpData(boolean fromNetwork, int reference, RpAddress originator, RpAddress destination, Octets userData)
            implements RpMessage {
        @Override
        public void write(OctetWriter out) {
            out.octet(fromNetwork ? 1 : 0).octet(reference);
            originator.write(out);
            destination.write(out);
            out.octet(userData.length()).octets(userData);
        }
    }

    /**
     * RP-ACK: it has arrived. TS 24.011 7.3.3.
     *
     * @param userData a report, if there is one
     */
    record RpAck(boolean fromNetwork, int reference, Optional<Octets> userData) implements RpMessage {

        private static final int USER_DATA = 0x41;

        @Override
        public void write(OctetWriter out) {
            out.octet(fromNetwork ? 3 : 2).octet(reference);
            writeUserData(userData, out);
        }
    }

    /**
     * RP-ERROR: it has not arrived. TS 24.011 7.3.4.
     *
     * @param cause see {@link RpCause}; kept as it came, 7 bits
     * @param userData a report, if there is one
     */
    record RpError(
            boolean fromNetwork, int reference, int cause, Optional<Integer> diagnostics, Optional<Octets> userData)
            implements RpMessage {

        /** An error with a cause only. */
        public static RpError of(boolean fromNetwork, int reference, RpCause cause) {
            return new RpError(fromNetwork, reference, cause.value(), Optional.empty(), Optional.empty());
        }

        @Override
        public void write(OctetWriter out) {
            out.octet(fromNetwork ? 5 : 4).octet(reference);
            out.octet(diagnostics.isPresent() ? 2 : 1).octet(cause);
            diagnostics.ifPresent(out::octet);
            writeUserData(userData, out);
        }
    }

    /** RP-SMMA: the mobile has room for messages again. TS 24.011 7.3.2. */
    record RpSmma(int reference) implements RpMessage {
        @Override
        public boolean fromNetwork() {
            return false;
        }

        @Override
        public void write(OctetWriter out) {
            out.octet(6).octet(reference);
        }
    }
}
