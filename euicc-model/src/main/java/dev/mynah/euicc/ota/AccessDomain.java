package dev.mynah.euicc.ota;

import java.util.function.IntPredicate;

/**
 * Which access conditions count as met for commands over the air, in place of codes that somebody has shown (TS 102 226
 * 8.2.1.3.2.4 and 8.2.1.3.2.5).
 */
public final class AccessDomain implements IntPredicate {

    private static final int FULL = 0x00;
    private static final int UICC_MECHANISM = 0x02;
    private static final int ADM1 = 0x0A;
    private static final int ADM6 = 0x8A;

    /** No access. */
    public static final AccessDomain NONE = new AccessDomain(false, false, 0);

    private final boolean any;
    private final boolean full;
    private final int administrative;

    private AccessDomain(boolean any, boolean full, int administrative) {
        this.any = any;
        this.full = full;
        this.administrative = administrative;
    }

    /** Reads an access domain parameter: full access, ADM1 to ADM10 by bits, or none, which anything unknown means too. */
    public static AccessDomain of(byte[] parameter) {
        if (parameter.length == 1 && parameter[0] == FULL) {
            return new AccessDomain(true, true, 0);
        }
        if (parameter.length == 4 && parameter[0] == UICC_MECHANISM) {
            return new AccessDomain(true, false, (parameter[2] & 0xFF) | (parameter[3] & 0x03) << 8);
        }
        return NONE;
    }

    /** Whether there is any access at all, be it only to what everybody may do. */
    public boolean any() {
        return any;
    }

    /** Whether what a key reference protects may be done. */
    @Override
    public boolean test(int keyReference) {
        if (full) {
            return true;
        }
        int number = keyReference >= ADM6 ? keyReference - ADM6 + 5 : keyReference - ADM1;
        return number >= 0 && number < 10 && (administrative >> number & 1) != 0;
    }
}
