package dev.mynah.network.hlr;

/** What an HSS answers (TS 29.272). */
public sealed interface S6aAnswer {
    /** Authentication Information Answer: one vector for one attempt. */
    record Vector(EpsVector vector) implements S6aAnswer {}

    /** Update Location Answer with the subscription data. */
    record LocationUpdated(Subscription subscription) implements S6aAnswer {}

    /** Done; nothing to tell. */
    record Success() implements S6aAnswer {}

    /** A result code that is not success. */
    record Refused(S6aError error) implements S6aAnswer {}
}
