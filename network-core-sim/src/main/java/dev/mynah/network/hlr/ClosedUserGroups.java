package dev.mynah.network.hlr;

import java.util.Map;
import java.util.Optional;

/**
 * The closed user groups a subscriber is in. TS 22.085.
 *
 * @param interlocks the group by the index the subscriber knows it by; numbers of groups are alike in the whole network
 * @param preferred the index of the group for calls that name none
 * @param outgoingAccess whether calls out of the groups are allowed
 * @param incomingAccess whether calls from outside are let through
 */
public record ClosedUserGroups(
        Map<Integer, Integer> interlocks, Optional<Integer> preferred, boolean outgoingAccess, boolean incomingAccess) {

    /** In none, and so in touch with everyone. */
    public static final ClosedUserGroups NONE = new ClosedUserGroups(Map.of(), Optional.empty(), true, true);

    private static final int HIGHEST_INDEX = 32767;

    public ClosedUserGroups {
        interlocks.keySet().forEach(index -> {
            if (index < 0 || index > HIGHEST_INDEX) {
                throw new IllegalArgumentException("closedUserGroups: index " + index + " is not within 0..32767");
            }
        });
        if (preferred.isPresent() && !interlocks.containsKey(preferred.get())) {
            throw new IllegalArgumentException("closedUserGroups: the preferred index is not one of the subscriber's");
        }
        interlocks = Map.copyOf(interlocks);
    }
}
