package dev.mynah.euicc.pin;

/**
 * A code that unblocks others, as a profile brings it.
 *
 * @param keyReference what {@link PinImage#unblockingReference} calls it
 * @param code 8 bytes
 * @param maxRetries how many wrong presentations end it for good
 * @param retriesLeft how many are left when the profile is new
 */
public record PukImage(int keyReference, byte[] code, int maxRetries, int retriesLeft) {

    /** Says nothing about the code. */
    @Override
    public String toString() {
        return "PukImage[%02X hidden]".formatted(keyReference);
    }
}
