package dev.mynah.modem;

import java.util.List;
import java.util.Optional;

/**
 * Which profiles a device takes that was sold with a lock. Without restrictions it takes all.
 *
 * @param allowedOnly whether a profile must be among the allowed and not among the excluded; otherwise it must only not be
 *     among the excluded, unless it is allowed too
 */
public record CarrierRestrictions(List<Carrier> allowed, List<Carrier> excluded, boolean allowedOnly, Policy policy) {
    public static final CarrierRestrictions NONE =
            new CarrierRestrictions(List.of(), List.of(), false, Policy.EACH_SLOT);

    /** What holds for a device with several slots. */
    public enum Policy {
        /** Each card is judged by itself. */
        EACH_SLOT,
        /** One card that is allowed lets all others in. */
        ONE_ALLOWED,
        /** The card of the first slot is judged, the others are not. */
        FIRST_SLOT_ONLY,
        /** A card in the first slot that is allowed lets all others in, and without one none is. */
        ALLOWED_IN_FIRST_SLOT,
        /** One card that is not allowed locks all others out. */
        ALL_ALLOWED
    }

    public CarrierRestrictions {
        allowed = List.copyOf(allowed);
        excluded = List.copyOf(excluded);
    }

    /** Whether any profile is taken. */
    public boolean none() {
        return !allowedOnly && excluded.isEmpty();
    }

    /** Whether a profile is one of those taken, looked at by itself. */
    public boolean take(Carrier.Profile profile) {
        boolean isAllowed = allowed.stream().anyMatch(it -> it.matches(profile));
        boolean isExcluded = excluded.stream().anyMatch(it -> it.matches(profile));
        return allowedOnly ? isAllowed && !isExcluded : isAllowed || !isExcluded;
    }

    /**
     * Whether the device takes what is in a slot, with what is in the others.
     *
     * @param profiles of all slots, by number
     */
    public boolean take(int slot, List<Optional<Carrier.Profile>> profiles) {
        boolean own = profiles.get(slot).map(this::take).orElse(true);
        boolean first = profiles.get(0).filter(this::take).isPresent();
        return switch (policy) {
            case EACH_SLOT -> own;
            case ONE_ALLOWED -> profiles.stream().flatMap(Optional::stream).anyMatch(this::take);
            case FIRST_SLOT_ONLY -> slot != 0 || own;
            case ALLOWED_IN_FIRST_SLOT -> first;
            case ALL_ALLOWED -> profiles.stream().flatMap(Optional::stream).allMatch(this::take);
        };
    }
}
