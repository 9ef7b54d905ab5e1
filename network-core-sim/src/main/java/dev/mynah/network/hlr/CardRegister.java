package dev.mynah.network.hlr;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which subscription is on which card, both ways: an ICCID is one subscription's, an eUICC may have many of them. Lives on the
 * operator's timeline.
 */
public final class CardRegister {
    private final Map<String, SubscriberCard> byImsi = new HashMap<>();
    private final Map<String, String> byIccid = new HashMap<>();
    private final Map<String, Set<String>> byEid = new LinkedHashMap<>();

    /** @throws IllegalArgumentException when another subscription has the ICCID */
    void check(String imsi, SubscriberCard card) {
        card.iccid().map(byIccid::get).filter(it -> !it.equals(imsi)).ifPresent(other -> {
            throw new IllegalArgumentException(
                    "iccid: " + card.iccid().orElseThrow() + " is that of subscriber " + other + " already");
        });
    }

    void put(String imsi, SubscriberCard card) {
        remove(imsi);
        if (!card.equals(SubscriberCard.UNKNOWN)) {
            byImsi.put(imsi, card);
            card.iccid().ifPresent(iccid -> byIccid.put(iccid, imsi));
            card.eid()
                    .ifPresent(eid -> byEid.computeIfAbsent(eid, unseen -> new LinkedHashSet<>())
                            .add(imsi));
        }
    }

    void remove(String imsi) {
        SubscriberCard before = byImsi.remove(imsi);
        if (before != null) {
            before.iccid().ifPresent(byIccid::remove);
            before.eid().ifPresent(eid -> {
                Set<String> left = byEid.getOrDefault(eid, new LinkedHashSet<>());
                left.remove(imsi);
                if (left.isEmpty()) {
                    byEid.remove(eid);
                }
            });
        }
    }

    /** The IMSIs of the subscriptions on an eUICC, in the order they came there. */
    public List<String> on(String eid) {
        return List.copyOf(byEid.getOrDefault(eid, Set.of()));
    }

    /** The IMSI of the subscription with an ICCID. */
    public Optional<String> with(String iccid) {
        return Optional.ofNullable(byIccid.get(iccid));
    }

    /** Whether a subscription is known to be on an eUICC that it must not be on. */
    public boolean misplaced(String imsi) {
        return byImsi.getOrDefault(imsi, SubscriberCard.UNKNOWN).misplaced();
    }
}
