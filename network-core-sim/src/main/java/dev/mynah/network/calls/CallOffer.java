package dev.mynah.network.calls;

import java.util.Optional;

/**
 * A call on its way (initial address message).
 *
 * @param called whom, as {@link NumberPlan} has it
 * @param caller who calls, where that is known
 * @param redirecting who has forwarded it last
 * @param forwardings how often it has been forwarded
 * @param group the closed user group it is in, by its interlock
 * @param outgoingAccess whether it may leave the group
 * @param callerName what the caller is called, where that is known
 */
public record CallOffer(
        String called,
        Optional<LineIdentity> caller,
        Optional<LineIdentity> redirecting,
        int forwardings,
        Optional<Integer> group,
        boolean outgoingAccess,
        Optional<String> callerName) {

    /** The most often a call is forwarded. TS 22.082 1.2.1 leaves it to the networks. */
    static final int MOST_FORWARDINGS = 5;

    /** A call that nobody has forwarded. */
    public static CallOffer of(String called, Optional<LineIdentity> caller) {
        return new CallOffer(called, caller, Optional.empty(), 0, Optional.empty(), true, Optional.empty());
    }

    CallOffer within(Optional<Integer> newGroup, boolean newOutgoingAccess) {
        return new CallOffer(called, caller, redirecting, forwardings, newGroup, newOutgoingAccess, callerName);
    }

    CallOffer forwarded(String to, LineIdentity by) {
        return new CallOffer(to, caller, Optional.of(by), forwardings + 1, group, outgoingAccess, callerName);
    }

    /** A caller known by name; nobody is by an empty one. */
    CallOffer from(String name) {
        return new CallOffer(
                called,
                caller,
                redirecting,
                forwardings,
                group,
                outgoingAccess,
                Optional.of(name).filter(it -> !it.isEmpty()));
    }
}
