package dev.mynah.network.hlr;

import java.util.List;

/**
 * Subscription data as an HSS gives it to a serving network (TS 29.272 7.3.2), no keys among them.
 *
 * @param msisdn in international format without {@code +}, or empty
 * @param apns the access point names the subscriber may use; the first is the default
 */
public record Subscription(String imsi, String msisdn, List<String> apns) {
    public Subscription {
        apns = List.copyOf(apns);
    }
}
