package dev.mynah.network.air.nas.cc;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import java.util.Optional;

/**
 * Why a call ends or a request fails, and where that was found out. TS 24.008 10.5.4.11.
 *
 * @param coding 3 for GSM's own
 * @param location where, TS 24.008 table 10.5.122
 * @param recommendation octet 3a, which nobody uses
 * @param value why
 * @param diagnostics more about it
 */
public record CcCause(
        int coding, int location, Optional<Integer> recommendation, CauseValue value, Octets diagnostics) {

    /** Its coding. */
    public static final ElementType<CcCause> TYPE =
            ElementType.of("Cause", "TS 24.008 10.5.4.11", CcCause::read, CcCause::write);

    private static final int EXTENSION = 0x80;
    private static final int GSM = 3;
    private static final int USER = 0;
    private static final int SERVING_USERS_NETWORK = 2;

    /** Found by the user's own equipment. */
    public static CcCause ofUser(CauseValue value) {
        return new CcCause(GSM, USER, Optional.empty(), value, Octets.EMPTY);
    }

    /** Found by the network that serves the user. */
    public static CcCause ofNetwork(CauseValue value) {
        return new CcCause(GSM, SERVING_USERS_NETWORK, Optional.empty(), value, Octets.EMPTY);
    }

    private static CcCause read(OctetReader in) {
        int first = in.octet();
        Optional<Integer> recommendation = (first & EXTENSION) == 0 ? Optional.of(in.octet()) : Optional.empty();
        int value = in.octet();
        return new CcCause(first >> 5 & 3, first & 0xF, recommendation, CauseValue.of(value & 0x7F), in.rest());
    }

    private static void write(CcCause cause, OctetWriter out) {
        int first = cause.coding << 5 | cause.location;
        out.octet(cause.recommendation.isPresent() ? first : first | EXTENSION);
        cause.recommendation.ifPresent(out::octet);
        out.octet(EXTENSION | cause.value.value()).octets(cause.diagnostics);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
