package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/**
 * What a registration is for, and whether more is to follow on its connection. TS 24.501 9.11.3.7.
 *
 * @param followOn whether the UE has something to send after it
 */
public record RegistrationType5gs(Kind kind, boolean followOn) {

    /** The registrations there are. */
    public enum Kind {
        /** A UE that was not registered. */
        INITIAL(1),
        /** One that has moved, or has something to change. */
        MOBILITY_UPDATING(2),
        /** One whose T3512 has run out. */
        PERIODIC_UPDATING(3),
        /** For emergency services only. */
        EMERGENCY(4),
        /** For onboarding in an SNPN. */
        SNPN_ONBOARDING(5),
        /** Where another network has had a disaster, and the UE has moved. */
        DISASTER_ROAMING_MOBILITY_UPDATING(6),
        /** Where another network has had a disaster. */
        DISASTER_ROAMING_INITIAL(7);

        private final int value;

        Kind(int value) {
            this.value = value;
        }
    }

    /** Its coding, half an octet. Undefined values count as initial registration, as the standard asks. */
    public static final ElementType<RegistrationType5gs> TYPE = ElementType.of(
            "5GS registration type",
            "TS 24.501 9.11.3.7",
            in -> {
                int bits = in.octet();
                return new RegistrationType5gs(kind(bits & 7), bits > 7);
            },
            (type, out) -> out.octet(type.kind.value | (type.followOn ? 8 : 0)));

    private static Kind kind(int value) {
        return value == 0 ? Kind.INITIAL : Kind.values()[value - 1];
    }
}
