package dev.mynah.network.hlr;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.hlr.map.HomeLocationRegister;
import dev.mynah.network.hlr.map.MapAnswer;
import dev.mynah.network.hlr.map.MapRequest;
import dev.mynah.network.hlr.services.ServiceRegister;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * An operator's subscribers: who they are, where they are served, and, through the authentication centre, who they can
 * prove to be (TS 29.272, TS 29.002, TS 33.401 6.1). HSS and HLR in one. Lives on the operator's timeline.
 */
public final class Hss implements HomeSide, HomeLocationRegister {
    private final Plmn plmn;
    private final List<String> apns;
    private final Interconnect interconnect;
    private final RandomGenerator random;
    private final SequenceCounters counters;
    private final Map<String, HomeSubscriber> subscribers = new LinkedHashMap<>();
    private final ServiceRegister services;
    private final LocationManagement locations;
    private final S6aAnswers s6a;
    private final MapAnswers map;
    private final CardRegister cards = new CardRegister();

    /**
     * @param plmn the operator's own network
     * @param apns all APNs of the operator, for subscribers that name none
     */
    public Hss(
            Plmn plmn,
            List<SubscriberSpec> subscribers,
            List<String> apns,
            Interconnect interconnect,
            RandomGenerator random,
            SubscriberStore store) {
        this.plmn = plmn;
        this.apns = List.copyOf(apns);
        this.interconnect = interconnect;
        this.random = random;
        Map<String, byte[]> kept = new HashMap<>(store.load());
        this.counters = new SequenceCounters(kept, store);
        this.services = new ServiceRegister(this::mscOf, kept, store);
        this.locations = new LocationManagement(plmn, interconnect);
        this.s6a = new S6aAnswers(this.subscribers::get, locations);
        this.map = new MapAnswers(this.subscribers::get, locations);
        subscribers.forEach(this::provision);
    }

    private HomeSubscriber made(SubscriberSpec spec) {
        return new HomeSubscriber(spec, apns, () -> new AuthenticationCentre(spec, counters.of(spec), random));
    }

    /** Adds a subscriber; one with the same IMSI must not exist. */
    public void provision(SubscriberSpec spec) {
        check(spec);
        if (subscribers.putIfAbsent(spec.imsi(), made(spec)) != null) {
            throw new IllegalArgumentException("imsi: there are two subscribers " + spec.imsi());
        }
        cards.put(spec.imsi(), spec.card());
        services.provision(spec);
        spec.numbers().forEach(number -> interconnect.number(number, plmn));
    }

    private void check(SubscriberSpec spec) {
        if (!spec.imsi().startsWith(plmn.digits())) {
            throw new IllegalArgumentException(
                    "imsi: " + spec.imsi() + " does not begin with the operator's PLMN " + plmn);
        }
        cards.check(spec.imsi(), spec.card());
        if (!apns.containsAll(spec.apns())) {
            throw new IllegalArgumentException("apns: " + spec.apns() + " are not all among the operator's " + apns);
        }
    }

    /**
     * Puts another subscription in the place of the one with its IMSI. Who serves the subscriber sends it away to register anew,
     * and so to have what it is to have now; what the subscriber has set of its services stays.
     */
    public void change(SubscriberSpec spec) {
        check(spec);
        HomeSubscriber before = known(spec.imsi());
        subscribers.put(spec.imsi(), made(spec));
        cards.put(spec.imsi(), spec.card());
        services.provision(spec);
        before.spec().numbers().forEach(this::gone);
        spec.numbers().forEach(number -> interconnect.number(number, plmn));
        locations.sendAway(before, true);
    }

    /** A profile has been installed on an eUICC, or deleted. Who is served where it must not be any more is sent away. */
    public void installed(String iccid, Optional<String> eid) {
        String imsi = cards.with(iccid)
                .orElseThrow(() -> new IllegalArgumentException("iccid: no subscriber's card has " + iccid));
        HomeSubscriber subscriber = known(imsi);
        SubscriberSpec now = subscriber.spec().withCard(subscriber.spec().card().on(eid));
        if (now.card().misplaced()) {
            change(now);
        } else {
            subscriber.on(now.card());
            cards.put(imsi, now.card());
            services.provision(now);
        }
    }

    /** Ends a subscription. Who serves the subscriber sends it away for good. */
    public void withdraw(String imsi) {
        HomeSubscriber before = known(imsi);
        subscribers.remove(imsi);
        cards.remove(imsi);
        services.withdraw(imsi);
        before.spec().numbers().forEach(this::gone);
        locations.sendAway(before, false);
    }

    private HomeSubscriber known(String imsi) {
        HomeSubscriber subscriber = subscribers.get(imsi);
        if (subscriber == null) {
            throw new IllegalArgumentException("imsi: there is no subscriber " + imsi);
        }
        return subscriber;
    }

    private void gone(String number) {
        if (services.imsisOf(number).isEmpty()) {
            interconnect.numberGone(number, plmn);
        }
    }

    @Override
    public void answer(S6aRequest request, Consumer<S6aAnswer> answered) {
        s6a.answer(request, answered);
    }

    @Override
    public void answer(MapRequest request, Consumer<MapAnswer> answered) {
        map.answer(request, answered);
    }

    // For the UDM beside it.

    /** Whether there is such a subscriber. */
    public boolean knows(String imsi) {
        return subscribers.containsKey(imsi);
    }

    /**
     * A vector for 5GS; empty where the subscriber is unknown or has a card that makes none, an AUTS is not the card's, or the
     * sequence number can't be kept.
     */
    public void homeVector(
            String imsi,
            Optional<S6aRequest.Resynchronisation> resynchronisation,
            Consumer<Optional<HomeVector>> answered) {
        HomeSubscriber subscriber = subscribers.get(imsi);
        if (subscriber == null || !subscriber.auc().umts() || subscriber.auc().unavailable()) {
            answered.accept(Optional.empty());
            return;
        }
        AuthenticationCentre auc = subscriber.auc();
        boolean genuine = resynchronisation
                .map(it -> auc.resynchronise(it.rand(), it.auts()))
                .orElse(true);
        Optional<HomeVector> made = genuine ? Optional.of(auc.homeVector()) : Optional.empty();
        auc.safe().onComplete(kept -> answered.accept(kept.succeeded() ? made : Optional.empty()));
    }

    /** An AMF serves the subscriber from now on; empty where that network may not. */
    public Optional<Subscription> servedByAmf(String imsi, Plmn visited) {
        HomeSubscriber subscriber = subscribers.get(imsi);
        if (subscriber == null || !locations.allowed(subscriber, visited)) {
            return Optional.empty();
        }
        locations.serve(subscriber, new ServingNode(visited, ServingNode.Kind.AMF));
        return Optional.of(subscriber.subscription());
    }

    /** What a known subscriber has been provisioned with. */
    public ServiceProfile profile(String imsi) {
        return services.subscriber(imsi).map(SubscriberSpec::services).orElseThrow();
    }

    /** An AMF has forgotten the subscriber. */
    public void leftAmf(String imsi, Plmn visited) {
        HomeSubscriber subscriber = subscribers.get(imsi);
        if (subscriber != null) {
            locations.leave(subscriber, new ServingNode(visited, ServingNode.Kind.AMF));
        }
    }

    /** Makes the next challenge of a subscriber wrong; false when there is no such subscriber. */
    public boolean fault(String imsi, ChallengeFault fault) {
        HomeSubscriber subscriber = subscribers.get(imsi);
        if (subscriber != null) {
            subscriber.auc().fault(fault);
        }
        return subscriber != null;
    }

    /** The subscribers in the order they were provisioned; no keys. */
    public List<Subscription> subscriptions() {
        List<Subscription> all = new ArrayList<>();
        subscribers.values().forEach(subscriber -> all.add(subscriber.subscription()));
        return all;
    }

    /** Who a subscriber is and what it has; not to be shown, there is a key in it. */
    public SubscriberSpec subscriber(String imsi) {
        return known(imsi).spec();
    }

    /** What a subscriber has subscribed to; no keys. */
    public Subscription subscription(String imsi) {
        return known(imsi).subscription();
    }

    /** Tells who waits for subscribers when one has registered. */
    public void onLocated(Consumer<String> told) {
        locations.onLocated(told);
    }

    /** The network whose MME, or SGSN, serves a subscriber now. */
    public Optional<Plmn> servedBy(String imsi) {
        return Optional.ofNullable(subscribers.get(imsi))
                .map(HomeSubscriber::node)
                .map(ServingNode::plmn);
    }

    /** The network whose MSC serves a subscriber now. */
    public Optional<Plmn> mscOf(String imsi) {
        return Optional.ofNullable(subscribers.get(imsi)).map(HomeSubscriber::msc);
    }

    /** The services of the subscribers. */
    public ServiceRegister services() {
        return services;
    }

    /** The cards of the subscribers. */
    public CardRegister cards() {
        return cards;
    }
}
