package dev.mynah.network.udm;

import dev.mynah.network.hlr.Subscription;

/** What a UDM answers. */
public sealed interface NudmAnswer {
    /** Registered, with the subscription data. */
    record Registered(Subscription subscription) implements NudmAnswer {}

    /** Done; nothing to tell. */
    record Done() implements NudmAnswer {}

    /** Not done. */
    record Refused(Reason reason) implements NudmAnswer {}

    /** Why not: the application errors of TS 29.503 6.2.7.3. */
    enum Reason {
        USER_NOT_FOUND,
        ROAMING_NOT_ALLOWED,
        /** The subscription has no packets. */
        UNKNOWN_5GS_SUBSCRIPTION,
        /** The subscription leaves NR out. */
        RAT_NOT_ALLOWED,
        /** Nobody here is the home network of the subscriber. */
        UNREACHABLE
    }
}
