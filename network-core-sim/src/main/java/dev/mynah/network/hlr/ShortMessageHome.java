package dev.mynah.network.hlr;

import dev.mynah.network.air.Plmn;
import java.util.List;
import java.util.function.Consumer;

/**
 * What an HLR does for short messages: where a subscriber is, and who waits for it (TS 29.002 12, TS 23.040 3.3). Asked on its
 * operator's timeline; answers come on it, too. Numbers are in international format without {@code +}.
 */
public interface ShortMessageHome {
    /** What came of asking for a subscriber's whereabouts. */
    sealed interface RoutingInfo {
        /**
         * Served by this network.
         *
         * @param others who else has the number, to try when the first is not there
         */
        record Found(String imsi, Plmn serving, List<Found> others) implements RoutingInfo {
            public Found {
                others = List.copyOf(others);
            }

            /** The only one with the number. */
            public Found(String imsi, Plmn serving) {
                this(imsi, serving, List.of());
            }
        }

        /** Nobody has the number. */
        record UnknownSubscriber() implements RoutingInfo {}

        /** The subscriber is not to receive messages (TS 29.002 7.6.1.4, teleservice not provisioned or call barred). */
        record NotProvisioned() implements RoutingInfo {}

        /** Registered nowhere. */
        record AbsentSubscriber() implements RoutingInfo {}
    }

    /** How an attempt at delivery ended. TS 29.002 7.6.8.5. */
    enum DeliveryOutcome {
        SUCCESSFUL,
        MEMORY_CAPACITY_EXCEEDED,
        ABSENT_SUBSCRIBER
    }

    /** Why a subscriber can have messages again. TS 29.002 7.6.8.7. */
    enum AlertReason {
        MS_PRESENT,
        MEMORY_AVAILABLE
    }

    /**
     * Send Routing Info for SM (TS 29.002 12.1). A service centre that asks for a subscriber who is nowhere is alerted later.
     *
     * @param serviceCentre who asks
     */
    void routingInfo(String msisdn, String serviceCentre, Consumer<RoutingInfo> answered);

    /** Report SM Delivery Status (TS 29.002 12.3): after a failure the service centre is alerted when it may try again. */
    void deliveryStatus(String msisdn, String serviceCentre, DeliveryOutcome outcome);

    /** Ready for SM (TS 29.002 12.4). */
    void ready(String imsi, AlertReason reason);

    /**
     * Who sends, as a visited network's VLR has it.
     *
     * @param msisdn empty where there is none
     * @param may whether messages may be sent at all
     */
    record Originator(String msisdn, boolean may) {}

    /** Says what a visited network needs to know of a subscriber who sends. */
    void originator(String imsi, Consumer<Originator> answered);
}
