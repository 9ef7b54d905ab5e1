package dev.mynah.network.air;

import java.util.Set;

/**
 * Who may use a cell. TS 36.304 5.3, TS 22.011 clause 4.
 *
 * @param barred whether UEs must not camp on it for normal service
 * @param emergency whether a UE in limited service may make an emergency call here
 * @param barredClasses access classes (0..9, 11..15) that may not ask for a connection; a UE camps all the same
 */
public record Access(boolean barred, boolean emergency, Set<Integer> barredClasses) {
    /** Open to all, emergency calls included. */
    public static final Access OPEN = new Access(false, true, Set.of());

    public Access {
        barredClasses = Set.copyOf(barredClasses);
        for (int accessClass : barredClasses) {
            if (accessClass < 0 || accessClass > 15 || accessClass == 10) {
                throw new IllegalArgumentException(
                        "barredClasses: " + accessClass + " is not one of 0..9 and 11..15 (10 is emergency)");
            }
        }
    }

    public Access withBarred(boolean newBarred) {
        return new Access(newBarred, emergency, barredClasses);
    }

    public Access withEmergency(boolean newEmergency) {
        return new Access(barred, newEmergency, barredClasses);
    }

    public Access withBarredClasses(Set<Integer> newBarredClasses) {
        return new Access(barred, emergency, newBarredClasses);
    }
}
