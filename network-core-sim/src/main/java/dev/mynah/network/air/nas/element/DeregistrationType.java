package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/**
 * What a UE is deregistered from. TS 24.501 9.11.3.20.
 *
 * @param switchOff whether the UE is being switched off, and waits for no answer
 * @param reregistrationRequired whether the network wants the UE to come back
 * @param accessType 1 for 3GPP access, 2 for non-3GPP access, 3 for both
 */
public record DeregistrationType(boolean switchOff, boolean reregistrationRequired, int accessType) {

    /** A UE leaves 3GPP access. */
    public static final DeregistrationType NORMAL = new DeregistrationType(false, false, 1);

    /** A UE is being switched off. */
    public static final DeregistrationType SWITCH_OFF = new DeregistrationType(true, false, 1);

    /** The network wants the UE to register anew. */
    public static final DeregistrationType REREGISTRATION_REQUIRED = new DeregistrationType(false, true, 1);

    /** Its coding, half an octet. */
    public static final ElementType<DeregistrationType> TYPE = ElementType.of(
            "De-registration type",
            "TS 24.501 9.11.3.20",
            in -> {
                int bits = in.octet();
                return new DeregistrationType((bits & 8) != 0, (bits & 4) != 0, bits & 3);
            },
            (type, out) ->
                    out.octet((type.switchOff ? 8 : 0) | (type.reregistrationRequired ? 4 : 0) | type.accessType));

    /** Refuses an access type that does not fit its bits. */
    public DeregistrationType {
        if (accessType < 0 || accessType > 3) {
            throw new IllegalArgumentException("accessType: " + accessType);
        }
    }
}
