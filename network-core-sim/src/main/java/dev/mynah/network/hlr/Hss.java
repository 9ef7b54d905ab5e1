package dev.mynah.network.hlr;

import dev.mynah.network.air.Plmn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * An operator's subscribers: who they are, where they are served, and, through the authentication centre, who they can
 * prove to be (TS 29.272, TS 33.401 6.1). Lives on the operator's timeline.
 */
public final class Hss implements HomeSide {
    private final Plmn plmn;
    private final List<String> apns;
    private final Interconnect interconnect;
    private final RandomGenerator random;
    private final SubscriberStore store;
    private final Map<String, byte[]> kept;
    private final Map<String, Subscriber> subscribers = new LinkedHashMap<>();

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
        subscribers.forEach(this::provision);
    }

    private final class Subscriber {
        private final SubscriberSpec spec;
        private @Nullable AuthenticationCentre auc;
        private @Nullable Plmn servedBy;

        Subscriber(SubscriberSpec spec) {
            this.spec = spec;
        }

        /** Made when first needed: of many thousand subscribers few may ever appear. */
        AuthenticationCentre auc() {
            if (auc == null) {
                String key = "subscriber/" + spec.imsi() + "/sqn";
                auc = new AuthenticationCentre(spec, new SequenceCounter(store, key, kept.get(key)), random);
                kept.remove(key);
            }
            return auc;
        }

        Subscription subscription() {
            return new Subscription(spec.imsi(), spec.msisdn(), spec.apns().isEmpty() ? apns : spec.apns());
        }
    }

    /** Adds a subscriber; one with the same IMSI must not exist. */
    public void provision(SubscriberSpec spec) {
        if (subscribers.putIfAbsent(spec.imsi(), new Subscriber(spec)) != null) {
            throw new IllegalArgumentException("imsi: there are two subscribers " + spec.imsi());
        }
        if (!spec.msisdn().isEmpty()) {
            interconnect.number(spec.msisdn(), plmn);
        }
    }

    @Override
    public void answer(S6aRequest request, Consumer<S6aAnswer> answered) {
        answered.accept(answer(request));
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
        if (request.visited().equals(subscriber.servedBy)) {
            subscriber.servedBy = null;
        }
        return new S6aAnswer.Success();
    }

    private S6aAnswer vector(Subscriber subscriber, S6aRequest.AuthenticationInformation asked) {
        AuthenticationCentre auc = subscriber.auc();
        Optional<S6aRequest.Resynchronisation> resynchronisation = asked.resynchronisation();
        if (resynchronisation.isPresent()
                && !auc.resynchronise(
                        resynchronisation.get().rand(), resynchronisation.get().auts())) {
            return new S6aAnswer.Refused(S6aError.AUTHENTICATION_DATA_UNAVAILABLE);
        }
        return new S6aAnswer.Vector(auc.vector(asked.visited()));
    }

    private S6aAnswer updateLocation(Subscriber subscriber, Plmn visited) {
        if (!visited.equals(plmn) && !subscriber.spec.roaming().allowed(visited)) {
            return new S6aAnswer.Refused(S6aError.ROAMING_NOT_ALLOWED);
        }
        Plmn before = subscriber.servedBy;
        if (before != null && !before.equals(visited)) {
            interconnect.reach(before, ServingSide.class, mme -> mme.cancelLocation(subscriber.spec.imsi()));
        }
        subscriber.servedBy = visited;
        return new S6aAnswer.LocationUpdated(subscriber.subscription());
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

    /** The network that serves a subscriber now. */
    public Optional<Plmn> servedBy(String imsi) {
        return Optional.ofNullable(subscribers.get(imsi)).map(subscriber -> subscriber.servedBy);
    }
}
