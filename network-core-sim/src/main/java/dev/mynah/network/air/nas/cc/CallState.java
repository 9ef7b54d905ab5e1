package dev.mynah.network.air.nas.cc;

import dev.mynah.network.air.nas.ElementType;

/**
 * A call's state as STATUS tells it. TS 24.008 10.5.4.6.
 *
 * @param coding 0 for the coding of ITU-T Q.931, 3 for GSM's own
 * @param value the number of the state: U0 and N0 are 0
 */
public record CallState(int coding, int value) {

    /** Its coding. */
    public static final ElementType<CallState> TYPE = ElementType.of(
            "Call state",
            "TS 24.008 10.5.4.6",
            in -> of(in.octet()),
            (state, out) -> out.octet(state.coding << 6 | state.value));

    private static final int GSM = 3;

    /** The state with this number. */
    public static CallState numbered(int value) {
        return new CallState(GSM, value);
    }

    private static CallState of(int octet) {
        return new CallState(octet >> 6, octet & 0x3F);
    }
}
