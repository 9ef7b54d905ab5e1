package dev.mynah.euicc.aka;

/**
 * What f2 to f5 derive from RAND (TS 33.102 6.3.2).
 *
 * @param res f2, 4 to 32 octets; 8 of MILENAGE
 * @param ck f3, 16 octets; 32 where TUAK is told so
 * @param ik f4, as long as f4 of the algorithm set makes it
 * @param ak f5, 48 bits
 */
public record AkaKeys(byte[] res, byte[] ck, byte[] ik, long ak) {

    /** Names the record and none of its secrets. */
    @Override
    public String toString() {
        return "AkaKeys[hidden]";
    }
}
