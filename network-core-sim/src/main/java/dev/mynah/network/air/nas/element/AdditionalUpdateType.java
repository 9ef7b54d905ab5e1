package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/**
 * What a UE wants of an attach or update beyond its type. TS 24.301 9.9.3.0B.
 *
 * @param smsOnly whether it wants SMS and no calls of a combined attach or update (AUTV)
 * @param keepConnection whether the signalling connection shall stay (SAF)
 * @param preferredCiotBehaviour 0 none, 1 control plane, 2 user plane EPS optimisation (PNB-CIoT)
 */
public record AdditionalUpdateType(boolean smsOnly, boolean keepConnection, int preferredCiotBehaviour) {

    /** Its coding, half an octet. */
    public static final ElementType<AdditionalUpdateType> TYPE = ElementType.of(
            "Additional update type",
            "TS 24.301 9.9.3.0B",
            in -> {
                int bits = in.octet();
                return new AdditionalUpdateType((bits & 1) != 0, (bits & 2) != 0, bits >> 2);
            },
            (type, out) -> out.octet(
                    (type.smsOnly ? 1 : 0) | (type.keepConnection ? 2 : 0) | type.preferredCiotBehaviour << 2));

    /** Refuses numbers that do not fit their bits. */
    public AdditionalUpdateType {
        if (preferredCiotBehaviour < 0 || preferredCiotBehaviour > 3) {
            throw new IllegalArgumentException("PNB-CIoT: " + preferredCiotBehaviour);
        }
    }
}
