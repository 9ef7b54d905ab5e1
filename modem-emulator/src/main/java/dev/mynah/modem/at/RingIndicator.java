package dev.mynah.modem.at;

import dev.mynah.modem.Calls;
import dev.mynah.modem.Calls.State;
import dev.mynah.modem.SubscriptionEvent;
import java.util.Optional;

/** Circuit 125: on from the first ring of a call to its answer or its end, as modules drive it that are not told otherwise. */
final class RingIndicator {
    private RingIndicator() {}

    /** How the circuit stands after the event; empty where the event is of no concern to it. */
    static Optional<Boolean> follow(SubscriptionEvent event, Calls calls) {
        if (event instanceof SubscriptionEvent.CallRang) {
            return Optional.of(true);
        }
        if (event instanceof SubscriptionEvent.CallChanged || event instanceof SubscriptionEvent.CallEnded) {
            boolean rings = calls.list().stream().anyMatch(call -> call.state() == State.INCOMING);
            return rings ? Optional.empty() : Optional.of(false);
        }
        return Optional.empty();
    }
}
