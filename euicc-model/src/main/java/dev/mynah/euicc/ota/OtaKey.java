package dev.mynah.euicc.ota;

/**
 * One key of a security domain.
 *
 * @param version the key set, 01..0F for SCP80
 * @param identifier 1 KIc, 2 KID, 3 DEK
 * @param type of GlobalPlatform: 80 to 84 DES, 88 AES
 * @param value the octets
 * @param counter what the counter of the key set starts from
 */
public record OtaKey(int version, int identifier, int type, byte[] value, long counter) {

    /** Says nothing about the octets. */
    @Override
    public String toString() {
        return "OtaKey[%02X/%d hidden]".formatted(version, identifier);
    }
}
