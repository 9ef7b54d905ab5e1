package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/**
 * What a registration has come to. TS 24.501 9.11.3.6.
 *
 * @param octet bits 1 to 3 the access, bit 4 SMS over NAS, then slice authentication, emergency, disaster roaming
 */
public record RegistrationResult5gs(int octet) {

    private static final int SMS_ALLOWED = 0x08;
    private static final int EMERGENCY = 0x20;

    /** Its coding, one octet. */
    public static final ElementType<RegistrationResult5gs> TYPE = ElementType.of(
            "5GS registration result",
            "TS 24.501 9.11.3.6",
            in -> new RegistrationResult5gs(in.octet()),
            (result, out) -> out.octet(result.octet));

    /** Registered over 3GPP access. */
    public static RegistrationResult5gs over3gpp(boolean smsAllowed) {
        return new RegistrationResult5gs(1 | (smsAllowed ? SMS_ALLOWED : 0));
    }

    /** Registered over 3GPP access, for emergency services and nothing else. */
    public static RegistrationResult5gs forEmergency() {
        return new RegistrationResult5gs(1 | EMERGENCY);
    }

    /** Whether short messages may be sent over NAS. */
    public boolean smsAllowed() {
        return (octet & SMS_ALLOWED) != 0;
    }

    /** Whether the UE is registered for emergency services only. */
    public boolean emergency() {
        return (octet & EMERGENCY) != 0;
    }
}
