package dev.mynah.network.air.nas.ss.component;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.Octets;
import java.util.List;
import java.util.Optional;

/**
 * The argument of forwardCUG-Info: the closed user group of a call. TS 24.080 4.4.2, ForwardCUG-InfoArg.
 *
 * @param index which of the subscriber's groups, 0 to 32767; the preferred one where none is given
 * @param suppressPreferred the preferred group isn't to be used
 * @param suppressOutgoingAccess no call out of the group
 */
public record CugCall(Optional<Integer> index, boolean suppressPreferred, boolean suppressOutgoingAccess) {

    private static final int INDEX = 0x80;
    private static final int SUPPRESS_PREFERRED = 0x81;
    private static final int SUPPRESS_OUTGOING_ACCESS = 0x82;

    /** Reads one. Never throws. */
    public static Decoded<CugCall> decode(Octets argument) {
        return argument.decode(CugCall::read);
    }

    private static CugCall read(OctetReader in) {
        BerFields fields = BerFields.of(in);
        return new CugCall(
                fields.number(INDEX),
                fields.optional(SUPPRESS_PREFERRED).isPresent(),
                fields.optional(SUPPRESS_OUTGOING_ACCESS).isPresent());
    }

    /** Its octets. */
    public Octets encode() {
        return BerElement.holding(
                        BerElement.SEQUENCE,
                        List.of(
                                index.map(it -> BerElement.ofNumber(INDEX, it)),
                                flag(suppressPreferred, SUPPRESS_PREFERRED),
                                flag(suppressOutgoingAccess, SUPPRESS_OUTGOING_ACCESS)))
                .encode();
    }

    private static Optional<BerElement> flag(boolean set, int tag) {
        return set ? Optional.of(BerElement.of(tag)) : Optional.empty();
    }
}
