package dev.mynah.network.mme;

import dev.mynah.network.air.event.Event;
import java.time.Instant;

/**
 * What an operator would note down of a subscriber.
 *
 * @param subject the MME, as {@code alpha/mme}
 * @param imsi proven or, where authentication failed, as claimed; empty when unknown
 * @param detail a cause, an address, in words
 */
public record SubscriberEvent(Instant time, String subject, String imsi, Kind kind, String detail) implements Event {
    /** What happened. */
    public enum Kind {
        ATTACHED,
        UPDATED,
        DETACHED,
        REJECTED,
        /** RES was wrong: the card has another key. */
        WRONG_RESPONSE,
        /** The UE says the network has another key (cause #20). */
        MAC_FAILURE,
        /** The UE says the challenge is old (cause #21). */
        SYNCH_FAILURE,
        /** The UE says the vector is not for EPS (cause #26). */
        NON_EPS_VECTOR,
        /** The UE did not answer as often as it was asked. */
        NO_ANSWER,
        PDN_CONNECTED,
        PDN_DISCONNECTED,
        /** A dedicated bearer, secondary PDP context or QoS flow stands. */
        BEARER_ACTIVATED,
        BEARER_MODIFIED,
        BEARER_DEACTIVATED
    }

    @Override
    public String line() {
        return "imsi=" + (imsi.isEmpty() ? "?" : imsi) + " "
                + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
                + (detail.isEmpty() ? "" : ": " + detail);
    }
}
