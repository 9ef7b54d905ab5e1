package dev.mynah.euicc.aka;

/**
 * The answer to a GSM challenge.
 *
 * @param sres 4 octets
 * @param kc 8 octets
 */
public record GsmResponse(byte[] sres, byte[] kc) {

    /** Names the record and none of its secrets. */
    @Override
    public String toString() {
        return "GsmResponse[hidden]";
    }
}
