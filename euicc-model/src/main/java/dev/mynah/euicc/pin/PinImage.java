package dev.mynah.euicc.pin;

/**
 * A code as a profile brings it.
 *
 * @param directory the path of the DF it belongs to: {@code MF} for a code of the whole card, {@code ADF.USIM} for one of an
 *     application
 * @param keyReference TS 102 221 9.5.1: 01..08 PIN1 of an application, 11 universal PIN, 81..88 PIN2, 0A..0E and 8A..8E ADM
 * @param code 8 bytes, filled with FF
 * @param unblockingReference the key reference of its {@link PukImage}; 0 when it can't be unblocked
 * @param enabled whether it is asked for
 * @param canBeDisabled whether the holder may turn it off
 * @param canBeChanged whether the holder may change it
 * @param maxRetries how many wrong presentations block it
 * @param retriesLeft how many are left when the profile is new
 */
public record PinImage(
        String directory,
        int keyReference,
        byte[] code,
        int unblockingReference,
        boolean enabled,
        boolean canBeDisabled,
        boolean canBeChanged,
        int maxRetries,
        int retriesLeft) {

    /** Says nothing about the code. */
    @Override
    public String toString() {
        return "PinImage[%s %02X hidden]".formatted(directory, keyReference);
    }
}
