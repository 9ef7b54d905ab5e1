package dev.mynah.network.hlr;

import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.hlr.map.HomeLocationRegister;
import dev.mynah.network.hlr.map.MapAnswer;
import dev.mynah.network.hlr.map.MapError;
import dev.mynah.network.hlr.map.MapRequest;
import dev.mynah.network.hlr.map.ServingGprsSupportNode;
import dev.mynah.network.hlr.map.VisitorLocationRegister;
import dev.mynah.network.hlr.services.ServiceRegister;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An operator's subscribers: who they are, where they are served, and, through the authentication centre, who they can
 * prove to be (TS 29.272, TS 29.002, TS 33.401 6.1). HSS and HLR in one. Lives on the operator's timeline.
 */
public final class Hss implements HomeSide, HomeLocationRegister {
    /** As many as one answer of MAP has room for (maxNumOfAuthenticationSets, TS 29.002 17.7.1). */
    private static final int MOST_SETS = 5;

    private final Plmn plmn;
    private final List<String> apns;
    private final Interconnect interconnect;
    private final RandomGenerator random;
    private final SubscriberStore store;
    private final Map<String, byte[]> kept;
    private final Map<String, Subscriber> subscribers = new LinkedHashMap<>();
    private final Map<String, SequenceCounter> counters = new HashMap<>();
    private final ServiceRegister services;
    private Consumer<String> located = imsi -> {};

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
        this.store = store;
        this.kept = new HashMap<>(store.load());
        this.services = new ServiceRegister(this::mscOf, kept, store);
        subscribers.forEach(this::provision);
    }

    private final class Subscriber {
        private final SubscriberSpec spec;
        private @Nullable AuthenticationCentre auc;
        private @Nullable ServingNode node;
        private @Nullable Plmn msc;

        Subscriber(SubscriberSpec spec) {
            this.spec = spec;
        }

        /** Made when first needed: of many thousand subscribers few may ever appear. */
        AuthenticationCentre auc() {
            if (auc == null) {
                auc = new AuthenticationCentre(spec, counter(spec), random);
            }
            return auc;
        }

        Subscription subscription() {
            return new Subscription(
                    spec.imsi(),
                    spec.msisdn(),
                    spec.apns().isEmpty() ? apns : spec.apns(),
                    spec.services().notIn());
        }
    }

    /** Whatever becomes of a subscription, no sequence number is used twice. */
    private SequenceCounter counter(SubscriberSpec spec) {
        String key = "subscriber/" + spec.imsi() + "/sqn";
        int indBits = spec.key().rules().indBits();
        SequenceCounter before = counters.get(spec.imsi());
        if (before != null && before.indBits() == indBits) {
            return before;
        }
        long last = before == null ? spec.sqn() : before.last();
        SequenceCounter counter = new SequenceCounter(store, key, kept.remove(key), last, indBits);
        counters.put(spec.imsi(), counter);
        return counter;
    }

    /** Adds a subscriber; one with the same IMSI must not exist. */
    public void provision(SubscriberSpec spec) {
        check(spec);
        if (subscribers.putIfAbsent(spec.imsi(), new Subscriber(spec)) != null) {
            throw new IllegalArgumentException("imsi: there are two subscribers " + spec.imsi());
        }
        services.provision(spec);
        spec.numbers().forEach(number -> interconnect.number(number, plmn));
    }

    private void check(SubscriberSpec spec) {
        if (!spec.imsi().startsWith(plmn.digits())) {
            throw new IllegalArgumentException(
                    "imsi: " + spec.imsi() + " does not begin with the operator's PLMN " + plmn);
        }
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
        Subscriber before = known(spec.imsi());
        subscribers.put(spec.imsi(), new Subscriber(spec));
        services.provision(spec);
        before.spec.numbers().forEach(this::gone);
        spec.numbers().forEach(number -> interconnect.number(number, plmn));
        sendAway(before, true);
    }

    /** Ends a subscription. Who serves the subscriber sends it away for good. */
    public void withdraw(String imsi) {
        Subscriber before = known(imsi);
        subscribers.remove(imsi);
        services.withdraw(imsi);
        before.spec.numbers().forEach(this::gone);
        sendAway(before, false);
    }

    private Subscriber known(String imsi) {
        Subscriber subscriber = subscribers.get(imsi);
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

    private void sendAway(Subscriber subscriber, boolean renewed) {
        String imsi = subscriber.spec.imsi();
        ServingNode node = subscriber.node;
        if (node != null) {
            switch (node.kind()) {
                case MME ->
                    interconnect.reach(node.plmn(), ServingSide.class, it -> it.subscriptionChanged(imsi, renewed));
                case SGSN ->
                    interconnect.reach(
                            node.plmn(), ServingGprsSupportNode.class, it -> it.subscriptionChanged(imsi, renewed));
                case AMF ->
                    interconnect.reach(node.plmn(), ServingAmf.class, it -> it.subscriptionChanged(imsi, renewed));
            }
        }
        if (subscriber.msc != null) {
            interconnect.reach(subscriber.msc, VisitorLocationRegister.class, vlr -> vlr.cancelLocation(imsi));
        }
    }

    @Override
    public void answer(S6aRequest request, Consumer<S6aAnswer> answered) {
        S6aAnswer answer = answer(request);
        Subscriber subscriber = subscribers.get(request.imsi());
        if (subscriber != null && request instanceof S6aRequest.AuthenticationInformation) {
            subscriber
                    .auc()
                    .safe()
                    .onComplete(kept -> answered.accept(
                            kept.succeeded()
                                    ? answer
                                    : new S6aAnswer.Refused(S6aError.AUTHENTICATION_DATA_UNAVAILABLE)));
        } else {
            answered.accept(answer);
        }
    }

    private S6aAnswer answer(S6aRequest request) {
        Subscriber subscriber = subscribers.get(request.imsi());
        if (subscriber == null) {
            return new S6aAnswer.Refused(S6aError.USER_UNKNOWN);
        }
        if (request instanceof S6aRequest.AuthenticationInformation asked) {
            return vector(subscriber, asked);
        }
        if (request instanceof S6aRequest.UpdateLocation asked) {
            return updateLocation(subscriber, asked.visited());
        }
        leave(subscriber, new ServingNode(request.visited(), ServingNode.Kind.MME));
        return new S6aAnswer.Success();
    }

    private S6aAnswer vector(Subscriber subscriber, S6aRequest.AuthenticationInformation asked) {
        AuthenticationCentre auc = subscriber.auc();
        if (!auc.umts()) {
            return new S6aAnswer.Refused(S6aError.UNKNOWN_EPS_SUBSCRIPTION);
        }
        if (auc.unavailable()) {
            return new S6aAnswer.Refused(S6aError.AUTHENTICATION_DATA_UNAVAILABLE);
        }
        Optional<S6aRequest.Resynchronisation> resynchronisation = asked.resynchronisation();
        if (resynchronisation.isPresent()
                && !auc.resynchronise(
                        resynchronisation.get().rand(), resynchronisation.get().auts())) {
            return new S6aAnswer.Refused(S6aError.AUTHENTICATION_DATA_UNAVAILABLE);
        }
        return new S6aAnswer.Vector(auc.vector(asked.visited()));
    }

    private S6aAnswer updateLocation(Subscriber subscriber, Plmn visited) {
        ServiceProfile services = subscriber.spec.services();
        if (!services.mayHavePackets()) {
            return new S6aAnswer.Refused(S6aError.UNKNOWN_EPS_SUBSCRIPTION);
        }
        if (services.notIn().contains(Rat.E_UTRAN)) {
            return new S6aAnswer.Refused(S6aError.RAT_NOT_ALLOWED);
        }
        if (!allowed(subscriber, visited)) {
            return new S6aAnswer.Refused(S6aError.ROAMING_NOT_ALLOWED);
        }
        serve(subscriber, new ServingNode(visited, ServingNode.Kind.MME));
        located.accept(subscriber.spec.imsi());
        return new S6aAnswer.LocationUpdated(subscriber.subscription());
    }

    @Override
    public void answer(MapRequest request, Consumer<MapAnswer> answered) {
        MapAnswer answer = answer(request);
        Subscriber subscriber = subscribers.get(request.imsi());
        if (subscriber != null && request instanceof MapRequest.SendAuthenticationInfo) {
            subscriber
                    .auc()
                    .safe()
                    .onComplete(kept -> answered.accept(
                            kept.succeeded() ? answer : new MapAnswer.Refused(MapError.SYSTEM_FAILURE)));
        } else {
            answered.accept(answer);
        }
    }

    private MapAnswer answer(MapRequest request) {
        Subscriber subscriber = subscribers.get(request.imsi());
        if (subscriber == null) {
            return new MapAnswer.Refused(MapError.UNKNOWN_SUBSCRIBER);
        }
        if (request instanceof MapRequest.SendAuthenticationInfo asked) {
            return sets(subscriber, asked);
        }
        if (request instanceof MapRequest.UpdateLocation asked) {
            return updateLocation(subscriber, asked);
        }
        if (request.domain() == CnDomain.PS) {
            leave(subscriber, new ServingNode(request.visited(), ServingNode.Kind.SGSN));
        } else if (request.visited().equals(subscriber.msc)) {
            subscriber.msc = null;
        }
        return new MapAnswer.Done();
    }

    private static MapAnswer sets(Subscriber subscriber, MapRequest.SendAuthenticationInfo asked) {
        AuthenticationCentre auc = subscriber.auc();
        Optional<MapRequest.Resynchronisation> resynchronisation = asked.resynchronisation();
        if (resynchronisation.isPresent()
                && !auc.resynchronise(
                        resynchronisation.get().rand(), resynchronisation.get().auts())) {
            return new MapAnswer.Refused(MapError.UNEXPECTED_DATA_VALUE);
        }
        if (auc.unavailable()) {
            return new MapAnswer.Refused(MapError.SYSTEM_FAILURE);
        }
        int count = Math.max(1, Math.min(MOST_SETS, asked.vectors()));
        return new MapAnswer.AuthenticationSets(
                Stream.generate(auc::set).limit(count).toList());
    }

    private MapAnswer updateLocation(Subscriber subscriber, MapRequest.UpdateLocation asked) {
        Plmn visited = asked.visited();
        ServiceProfile services = subscriber.spec.services();
        if (!(asked.domain() == CnDomain.PS ? services.mayHavePackets() : services.circuits())) {
            return new MapAnswer.Refused(MapError.TELESERVICE_NOT_PROVISIONED);
        }
        if (!allowed(subscriber, visited)) {
            return new MapAnswer.Refused(MapError.ROAMING_NOT_ALLOWED);
        }
        if (asked.domain() == CnDomain.PS) {
            serve(subscriber, new ServingNode(visited, ServingNode.Kind.SGSN));
        } else {
            Plmn before = subscriber.msc;
            if (before != null && !before.equals(visited)) {
                String imsi = subscriber.spec.imsi();
                interconnect.reach(before, VisitorLocationRegister.class, vlr -> vlr.cancelLocation(imsi));
            }
            subscriber.msc = visited;
        }
        located.accept(subscriber.spec.imsi());
        return new MapAnswer.LocationUpdated(subscriber.subscription());
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
        Subscriber subscriber = subscribers.get(imsi);
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
        Subscriber subscriber = subscribers.get(imsi);
        if (subscriber == null || !allowed(subscriber, visited)) {
            return Optional.empty();
        }
        serve(subscriber, new ServingNode(visited, ServingNode.Kind.AMF));
        return Optional.of(subscriber.subscription());
    }

    /** What a known subscriber has been provisioned with. */
    public ServiceProfile profile(String imsi) {
        return services.subscriber(imsi).map(SubscriberSpec::services).orElseThrow();
    }

    /** An AMF has forgotten the subscriber. */
    public void leftAmf(String imsi, Plmn visited) {
        Subscriber subscriber = subscribers.get(imsi);
        if (subscriber != null) {
            leave(subscriber, new ServingNode(visited, ServingNode.Kind.AMF));
        }
    }

    private boolean allowed(Subscriber subscriber, Plmn visited) {
        return visited.equals(plmn)
                || (subscriber.spec.roaming().allowed(visited)
                        && !subscriber.spec.services().barred().contains(OperatorBarring.ROAMING));
    }

    /** Another node serves the subscriber's packets from now on; the one before forgets it. */
    private void serve(Subscriber subscriber, ServingNode node) {
        ServingNode before = subscriber.node;
        if (before != null && !before.equals(node)) {
            String imsi = subscriber.spec.imsi();
            switch (before.kind()) {
                case MME -> interconnect.reach(before.plmn(), ServingSide.class, mme -> mme.cancelLocation(imsi));
                case SGSN ->
                    interconnect.reach(before.plmn(), ServingGprsSupportNode.class, sgsn -> sgsn.cancelLocation(imsi));
                case AMF ->
                    interconnect.reach(before.plmn(), ServingAmf.class, amf -> amf.deregistrationNotified(imsi));
            }
        }
        subscriber.node = node;
    }

    private static void leave(Subscriber subscriber, ServingNode node) {
        if (node.equals(subscriber.node)) {
            subscriber.node = null;
        }
    }

    /** Makes the next challenge of a subscriber wrong; false when there is no such subscriber. */
    public boolean fault(String imsi, ChallengeFault fault) {
        Subscriber subscriber = subscribers.get(imsi);
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
        return known(imsi).spec;
    }

    /** What a subscriber has subscribed to; no keys. */
    public Subscription subscription(String imsi) {
        return known(imsi).subscription();
    }

    /** Tells who waits for subscribers when one has registered. */
    public void onLocated(Consumer<String> told) {
        located = told;
    }

    /** The network whose MME, or SGSN, serves a subscriber now. */
    public Optional<Plmn> servedBy(String imsi) {
        return Optional.ofNullable(subscribers.get(imsi))
                .map(subscriber -> subscriber.node)
                .map(ServingNode::plmn);
    }

    /** The network whose MSC serves a subscriber now. */
    public Optional<Plmn> mscOf(String imsi) {
        return Optional.ofNullable(subscribers.get(imsi)).map(subscriber -> subscriber.msc);
    }

    /** The services of the subscribers. */
    public ServiceRegister services() {
        return services;
    }
}
