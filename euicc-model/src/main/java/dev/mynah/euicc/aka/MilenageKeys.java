package dev.mynah.euicc.aka;

/**
 * What MILENAGE derives from RAND alone (TS 35.206 4.1).
 *
 * @param res f2, 8 octets
 * @param ck f3, 16 octets
 * @param ik f4, 16 octets
 * @param ak f5, 48 bits
 */
public record MilenageKeys(byte[] res, byte[] ck, byte[] ik, long ak) {

    /** Names the record and none of its secrets. */
    @Override
    public String toString() {
        return "MilenageKeys[hidden]";
    }
}
