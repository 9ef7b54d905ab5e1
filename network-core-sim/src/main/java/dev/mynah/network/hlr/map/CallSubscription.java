package dev.mynah.network.hlr.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What an exchange asks the home network about a subscriber's calls: MAP_SEND_ROUTING_INFORMATION (TS 29.002 10.1), and, for
 * the calls the subscriber makes, what MAP_INSERT_SUBSCRIBER_DATA would have brought. Asked on its operator's timeline; each
 * question is answered once, with nobody when there is no such subscriber.
 */
public interface CallSubscription {
    /**
     * Whom a call to a number in international format, without {@code +}, is for: nobody, a subscriber, or all of several who
     * share it.
     */
    void byNumber(String msisdn, Consumer<List<CallServices>> answered);

    void byImsi(String imsi, Consumer<Optional<CallServices>> answered);
}
