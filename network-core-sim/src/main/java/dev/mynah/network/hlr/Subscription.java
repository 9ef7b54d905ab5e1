package dev.mynah.network.hlr;

import dev.mynah.network.air.Rat;
import java.util.List;
import java.util.Set;

/**
 * Subscription data as an HSS gives it to a serving network (TS 29.272 7.3.2), no keys among them.
 *
 * @param msisdn in international format without {@code +}, or empty
 * @param apns the access point names the subscriber may use; the first is the default
 * @param notIn technologies the subscriber may not use (7.3.31)
 */
public record Subscription(String imsi, String msisdn, List<String> apns, Set<Rat> notIn) {
    public Subscription {
        apns = List.copyOf(apns);
        notIn = Set.copyOf(notIn);
    }

    /** Of somebody who may use every technology. */
    public Subscription(String imsi, String msisdn, List<String> apns) {
        this(imsi, msisdn, apns, Set.of());
    }
}
