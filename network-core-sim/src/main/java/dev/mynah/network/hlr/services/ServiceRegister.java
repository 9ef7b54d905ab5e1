package dev.mynah.network.hlr.services;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.ss.component.BasicService;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.hlr.SharedNumber;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.hlr.SubscriberStore;
import dev.mynah.network.hlr.map.CallServices;
import dev.mynah.network.hlr.map.CallSubscription;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of an HLR that knows what services its subscribers have and use. Several subscribers may share a number, as the
 * SIMs of one person do; a call goes to all of them or to the one whose MSC was heard of, and to the first where that is none.
 * Lives on the operator's timeline.
 */
public final class ServiceRegister implements CallSubscription {
    private static final String KEY = "/services";

    private final SubscriberStore store;
    private final Function<String, Optional<Plmn>> msc;
    private final Map<String, byte[]> kept = new HashMap<>();
    private final Map<String, SubscriberSpec> specs = new HashMap<>();
    private final Map<String, SubscriberServices> services = new HashMap<>();
    private final Map<String, List<String>> byNumber = new HashMap<>();
    private SharedNumber shared = SharedNumber.PRIMARY;

    /**
     * @param msc the network whose MSC serves an IMSI
     * @param all what the store holds; the part of services is taken out of it
     */
    public ServiceRegister(Function<String, Optional<Plmn>> msc, Map<String, byte[]> all, SubscriberStore store) {
        this.store = store;
        this.msc = msc;
        all.forEach((key, value) -> {
            if (key.endsWith(KEY)) {
                kept.put(key, value);
            }
        });
        all.keySet().removeAll(kept.keySet());
    }

    /** Adds a subscriber, or replaces what was known of one. */
    public void provision(SubscriberSpec spec) {
        withdraw(spec.imsi());
        specs.put(spec.imsi(), spec);
        spec.numbers()
                .forEach(number -> byNumber.computeIfAbsent(number, unseen -> new ArrayList<>())
                        .add(spec.imsi()));
    }

    /** Forgets a subscriber; what it had set of its services is kept for one with the same IMSI. */
    public void withdraw(String imsi) {
        specs.remove(imsi);
        services.remove(imsi);
        byNumber.values().forEach(imsis -> imsis.remove(imsi));
        byNumber.values().removeIf(List::isEmpty);
    }

    /** Who a subscriber is; empty for an IMSI that is nobody's. */
    public Optional<SubscriberSpec> subscriber(String imsi) {
        return Optional.ofNullable(specs.get(imsi));
    }

    /** Everyone with a number, in the order they were provisioned. */
    public List<String> imsisOf(String msisdn) {
        return List.copyOf(byNumber.getOrDefault(msisdn, List.of()));
    }

    Optional<SubscriberServices> services(String imsi) {
        return subscriber(imsi)
                .map(spec -> services.computeIfAbsent(imsi, unseen -> {
                    String key = "subscriber/" + imsi + KEY;
                    return new SubscriberServices(spec.services(), kept.get(key), changed -> keep(imsi, key, changed));
                }));
    }

    private Future<Void> keep(String imsi, String key, byte[] changed) {
        Future<Void> committed = store.commit(Map.of(key, changed));
        committed.onComplete(done -> {
            if (done.succeeded()) {
                kept.put(key, changed);
            } else {
                // Nobody has been told of the change: what was before holds, here and as soon as possible there.
                services.remove(imsi);
                store.commit(Map.of(key, kept.getOrDefault(key, new byte[0])));
            }
        });
        return committed;
    }

    /** Says whom calls ring from now on to a number that several have. */
    public void shared(SharedNumber whom) {
        shared = whom;
    }

    @Override
    public void byNumber(String msisdn, Consumer<List<CallServices>> answered) {
        List<String> imsis = imsisOf(msisdn);
        Optional<String> reachable =
                imsis.stream().filter(it -> msc.apply(it).isPresent()).findFirst();
        Stream<String> called = shared == SharedNumber.ALL
                ? imsis.stream()
                : reachable.or(() -> imsis.stream().findFirst()).stream();
        answered.accept(called.flatMap(imsi -> snapshot(imsi).stream()).toList());
    }

    @Override
    public void byImsi(String imsi, Consumer<Optional<CallServices>> answered) {
        answered.accept(snapshot(imsi));
    }

    private Optional<CallServices> snapshot(String imsi) {
        return subscriber(imsi).flatMap(spec -> services(imsi).map(it -> snapshot(spec, it)));
    }

    private CallServices snapshot(SubscriberSpec spec, SubscriberServices now) {
        return new CallServices(
                spec.imsi(),
                spec.msisdn(),
                msc.apply(spec.imsi()),
                now.profile().telephony() && now.profile().circuits(),
                now.profile().services(),
                now.forwardings().stream()
                        .filter(KeptForwarding::active)
                        .map(it -> new CallServices.Forwarding(
                                it.condition(), it.basicService(), it.to(), it.noReplySeconds()))
                        .toList(),
                now.profile().services().stream()
                        .filter(code -> code.isBarring() && now.active(code, BasicService.SPEECH))
                        .collect(Collectors.toSet()),
                now.active(SsCode.CALL_WAITING, BasicService.SPEECH),
                now.profile().restriction(),
                now.profile().groups(),
                now.profile().barred(),
                now.profile().name());
    }
}
