package dev.mynah.euicc.apdu;

import dev.mynah.euicc.CardPort;
import java.util.Arrays;

/**
 * A port as a terminal meets it that speaks T=0: a command goes in with P3 and either data or an expectation, never both, so the
 * data of a command that has both come by {@code 61xx} and GET RESPONSE, and a wrong expectation is answered {@code 6Cxx}
 * (TS 102 221 7.3.1.1). Takes whole APDUs too and leaves out of them what T=0 can't carry.
 */
public final class T0Edge implements CardPort {

    private static final int HEADER = 5;

    private final CardPort port;

    public T0Edge(CardPort port) {
        this.port = port;
    }

    @Override
    public byte[] reset() {
        return port.reset();
    }

    @Override
    public byte[] transmit(byte[] tpdu) {
        if (tpdu.length == HEADER - 1) {
            // Case 1: P3 is 00 on the wire.
            return port.transmit(Arrays.copyOf(tpdu, HEADER));
        }
        int p3 = tpdu.length > HEADER ? tpdu[HEADER - 1] & 0xFF : 0;
        boolean hasLe = p3 != 0 && tpdu.length == HEADER + p3 + 1;
        return port.transmit(hasLe ? Arrays.copyOf(tpdu, HEADER + p3) : tpdu);
    }
}
