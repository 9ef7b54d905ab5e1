package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/** What a combined attach or update gives beyond EPS. TS 24.301 9.9.3.0A. */
public enum AdditionalUpdateResult {
    /** Nothing to say. */
    NO_ADDITIONAL_INFORMATION(0),
    /** CS fallback is there, but IMS voice or another domain is to be preferred. */
    CS_FALLBACK_NOT_PREFERRED(1),
    /** SMS, and no calls. */
    SMS_ONLY(2);

    /** Its coding, half an octet. The undefined value says nothing. */
    public static final ElementType<AdditionalUpdateResult> TYPE = ElementType.of(
            "Additional update result",
            "TS 24.301 9.9.3.0A",
            in -> switch (in.octet() & 3) {
                case 1 -> CS_FALLBACK_NOT_PREFERRED;
                case 2 -> SMS_ONLY;
                default -> NO_ADDITIONAL_INFORMATION;
            },
            (result, out) -> out.octet(result.value));

    private final int value;

    AdditionalUpdateResult(int value) {
        this.value = value;
    }

    /** The value on the wire. */
    public int value() {
        return value;
    }
}
