package dev.mynah.euicc.ota;

/**
 * How a packet is secured and how its answer is to be: SPI, KIc and KID (TS 102 225 5.1.1 to 5.1.3).
 *
 * @param command the first octet of SPI
 * @param response the second
 * @param kic algorithm and key version of ciphering
 * @param kid of the checksum
 */
record SecurityParameters(int command, int response, int kic, int kid) {

    static final int NO_CHECK = 0;
    static final int REDUNDANCY_CHECK = 1;
    static final int CRYPTOGRAPHIC_CHECKSUM = 2;
    static final int DIGITAL_SIGNATURE = 3;

    static final int NO_COUNTER = 0;
    static final int COUNTER_NOT_CHECKED = 1;
    static final int COUNTER_HIGHER = 2;
    static final int COUNTER_NEXT = 3;

    private static final int CIPHERED = 0x04;
    private static final int RESPONSE_CIPHERED = 0x10;
    private static final int ALWAYS = 1;
    private static final int WHEN_FAILED = 2;

    /** {@link #NO_CHECK} to {@link #DIGITAL_SIGNATURE}. */
    int check() {
        return command & 3;
    }

    boolean ciphered() {
        return (command & CIPHERED) != 0;
    }

    /** {@link #NO_COUNTER} to {@link #COUNTER_NEXT}. */
    int counter() {
        return command >> 3 & 3;
    }

    /** Whether each of check, ciphering and counter is at least what a minimum security level, coded as SPI, asks for. */
    boolean reaches(int minimumSecurityLevel) {
        SecurityParameters least = new SecurityParameters(minimumSecurityLevel, 0, 0, 0);
        return check() >= least.check() && (ciphered() || !least.ciphered()) && counter() >= least.counter();
    }

    boolean wantsResponse(ResponseStatus status) {
        int wanted = response & 3;
        return wanted == ALWAYS || (wanted == WHEN_FAILED && status != ResponseStatus.POR_OK);
    }

    int responseCheck() {
        return response >> 2 & 3;
    }

    boolean responseCiphered() {
        return (response & RESPONSE_CIPHERED) != 0;
    }
}
