package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/**
 * What a tracking area update is for, and whether the UE has user data waiting. TS 24.301 9.9.3.14.
 *
 * @param updating the kind of update
 * @param active whether radio bearers are wanted ("active" flag)
 */
public record EpsUpdateType(Updating updating, boolean active) {

    /** The kinds of update. */
    public enum Updating {
        /** The tracking area. */
        TA(0),
        /** Tracking area and location area. */
        COMBINED_TA_LA(1),
        /** Tracking area and location area, attaching for non-EPS services. */
        COMBINED_TA_LA_WITH_IMSI_ATTACH(2),
        /** Nothing but that the UE is still there. */
        PERIODIC(3);

        private final int value;

        Updating(int value) {
            this.value = value;
        }
    }

    /** Its coding, half an octet. Undefined values count as a tracking area update, as the standard asks. */
    public static final ElementType<EpsUpdateType> TYPE = ElementType.of(
            "EPS update type",
            "TS 24.301 9.9.3.14",
            in -> {
                int bits = in.octet();
                int kind = bits & 7;
                return new EpsUpdateType(kind < 4 ? Updating.values()[kind] : Updating.TA, bits > 7);
            },
            (type, out) -> out.octet(type.updating.value | (type.active ? 8 : 0)));
}
