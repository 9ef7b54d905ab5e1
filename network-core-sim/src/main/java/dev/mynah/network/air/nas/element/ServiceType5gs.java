package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/** Why a UE asks for service. TS 24.501 9.11.3.50. */
public enum ServiceType5gs {
    /** It has something to say. */
    SIGNALLING(0),
    /** It has user data to send. */
    DATA(1),
    /** It was paged. */
    MOBILE_TERMINATED_SERVICES(2),
    /** For emergency services. */
    EMERGENCY_SERVICES(3),
    /** To be moved to where emergency services are. */
    EMERGENCY_SERVICES_FALLBACK(4),
    /** It has high priority. */
    HIGH_PRIORITY_ACCESS(5),
    /** Signalling of high priority. */
    ELEVATED_SIGNALLING(6);

    /** Its coding, half an octet. */
    public static final ElementType<ServiceType5gs> TYPE = ElementType.of(
            "Service type", "TS 24.501 9.11.3.50", in -> of(in.octet()), (one, out) -> out.octet(one.value));

    private final int value;

    ServiceType5gs(int value) {
        this.value = value;
    }

    /** The value on the wire. */
    public int value() {
        return value;
    }

    /** What {@code value} means; undefined values count as signalling. */
    public static ServiceType5gs of(int value) {
        return switch (value & 0xF) {
            case 1 -> DATA;
            case 2 -> MOBILE_TERMINATED_SERVICES;
            case 3 -> EMERGENCY_SERVICES;
            case 4 -> EMERGENCY_SERVICES_FALLBACK;
            case 5 -> HIGH_PRIORITY_ACCESS;
            case 6 -> ELEVATED_SIGNALLING;
            default -> SIGNALLING;
        };
    }
}
