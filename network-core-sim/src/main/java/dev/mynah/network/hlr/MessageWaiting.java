package dev.mynah.network.hlr;

import dev.mynah.network.air.Plmn;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * An HLR's part in short messages: routing, and for each subscriber the service centres that wait, with the reasons (MWD with
 * MNRF and MCEF of TS 23.040 3.2.6 to 3.2.8). Lives on the operator's timeline.
 */
public final class MessageWaiting implements ShortMessageHome {
    private static final String PREFIX = "sms-waiting/";
    private static final int MOST_SERVICE_CENTRES = 16;

    private final Hss hss;
    private final Interconnect interconnect;
    private final SubscriberStore store;
    private final Map<String, Waiting> byMsisdn = new HashMap<>();

    /** Who waits for a subscriber. */
    private static final class Waiting {
        private final Set<String> serviceCentres = new LinkedHashSet<>();
        private boolean notReachable;
        private boolean memoryFull;

        byte[] content() {
            String flags = (notReachable ? "R" : "") + (memoryFull ? "M" : "");
            return (flags + " " + String.join(" ", serviceCentres)).getBytes(StandardCharsets.US_ASCII);
        }

        static Waiting of(byte[] content) {
            Waiting waiting = new Waiting();
            String[] words = new String(content, StandardCharsets.US_ASCII).split(" ", -1);
            waiting.notReachable = words[0].contains("R");
            waiting.memoryFull = words[0].contains("M");
            for (int i = 1; i < words.length; i++) {
                waiting.serviceCentres.add(words[i]);
            }
            return waiting;
        }
    }

    public MessageWaiting(Hss hss, Interconnect interconnect, SubscriberStore store) {
        this.hss = hss;
        this.interconnect = interconnect;
        this.store = store;
        hss.onLocated(this::located);
        store.load().forEach((key, content) -> {
            if (key.startsWith(PREFIX) && content.length > 0) {
                byMsisdn.put(key.substring(PREFIX.length()), Waiting.of(content));
            }
        });
    }

    @Override
    public void routingInfo(String msisdn, String serviceCentre, Consumer<RoutingInfo> answered) {
        List<String> all = hss.services().imsisOf(msisdn);
        List<String> imsis = all.stream()
                .filter(imsi -> may(imsi, ServiceProfile::mayReceive))
                .toList();
        if (imsis.isEmpty()) {
            answered.accept(all.isEmpty() ? new RoutingInfo.UnknownSubscriber() : new RoutingInfo.NotProvisioned());
            return;
        }
        // Of several cards with one number the first that answers has the message.
        List<RoutingInfo.Found> found = imsis.stream()
                .flatMap(imsi -> serving(imsi).map(it -> new RoutingInfo.Found(imsi, it)).stream())
                .toList();
        if (!found.isEmpty()) {
            RoutingInfo.Found first = found.get(0);
            answered.accept(new RoutingInfo.Found(first.imsi(), first.serving(), found.subList(1, found.size())));
            return;
        }
        deliveryStatus(msisdn, serviceCentre, DeliveryOutcome.ABSENT_SUBSCRIBER);
        answered.accept(new RoutingInfo.AbsentSubscriber());
    }

    private boolean may(String imsi, Predicate<ServiceProfile> what) {
        return hss.services()
                .subscriber(imsi)
                .map(SubscriberSpec::services)
                .filter(what)
                .isPresent();
    }

    private Optional<Plmn> serving(String imsi) {
        return hss.servedBy(imsi).or(() -> hss.mscOf(imsi));
    }

    private String msisdnOf(String imsi) {
        return hss.services().subscriber(imsi).map(SubscriberSpec::msisdn).orElse("");
    }

    @Override
    public void deliveryStatus(String msisdn, String serviceCentre, DeliveryOutcome outcome) {
        if (outcome == DeliveryOutcome.SUCCESSFUL) {
            // Whatever kept others from delivering is over, too (TS 29.002 23.6).
            alert(msisdn, serviceCentre);
            return;
        }
        Waiting waiting = byMsisdn.computeIfAbsent(msisdn, unseen -> new Waiting());
        waiting.notReachable |= outcome == DeliveryOutcome.ABSENT_SUBSCRIBER;
        waiting.memoryFull |= outcome == DeliveryOutcome.MEMORY_CAPACITY_EXCEEDED;
        if (waiting.serviceCentres.size() < MOST_SERVICE_CENTRES) {
            waiting.serviceCentres.add(serviceCentre);
        }
        store.commit(Map.of(PREFIX + msisdn, waiting.content()));
    }

    @Override
    public void ready(String imsi, AlertReason reason) {
        String msisdn = msisdnOf(imsi);
        Waiting waiting = byMsisdn.get(msisdn);
        if (waiting == null) {
            return;
        }
        if (reason == AlertReason.MEMORY_AVAILABLE) {
            waiting.memoryFull = false;
        }
        waiting.notReachable = false;
        if (waiting.memoryFull) {
            // TS 23.040 3.2.8: there is no use in trying before there is room.
            store.commit(Map.of(PREFIX + msisdn, waiting.content()));
        } else {
            alert(msisdn, "");
        }
    }

    /** A subscriber has registered somewhere: those who waited for that may try again. */
    private void located(String imsi) {
        ready(imsi, AlertReason.MS_PRESENT);
    }

    private void alert(String msisdn, String except) {
        Waiting waiting = byMsisdn.remove(msisdn);
        if (waiting == null) {
            return;
        }
        store.commit(Map.of(PREFIX + msisdn, new byte[0]));
        for (String serviceCentre : waiting.serviceCentres) {
            if (!serviceCentre.equals(except)) {
                interconnect
                        .homeOfNumber(serviceCentre)
                        .ifPresent(plmn ->
                                interconnect.reach(plmn, ServiceCentreAlert.class, centre -> centre.alert(msisdn)));
            }
        }
    }

    @Override
    public void originator(String imsi, Consumer<Originator> answered) {
        answered.accept(new Originator(msisdnOf(imsi), may(imsi, ServiceProfile::maySend)));
    }
}
