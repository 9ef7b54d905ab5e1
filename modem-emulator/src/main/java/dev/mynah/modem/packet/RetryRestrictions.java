package dev.mynah.modem.packet;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.network.air.nas.element.GprsTimer3;
import dev.mynah.network.air.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the network is not to be asked for again for a while, one set for all systems: T3396 of an access point, T3584 and T3585
 * of a slice, and what each cause forbids by itself. Ends when the stack is switched off. The causes have one number each in
 * ESM, SM and 5GSM. TS 24.301 6.5.1.4, TS 24.008 6.1.3.1.3, TS 24.501 6.2.7, 6.2.8, 6.4.1.4.
 */
final class RetryRestrictions {
    private static final int INSUFFICIENT_RESOURCES = 26;
    private static final int IPV4_ONLY = 50;
    private static final int IPV6_ONLY = 51;
    private static final int NOT_IN_THIS_SYSTEM = 66;
    private static final int SLICE_AND_DNN_SHORT = 67;
    private static final int SLICE_SHORT = 69;

    /** Barred, unknown or missing, not supported, not subscribed. */
    private static final Set<Integer> OF_THE_ACCESS_POINT = Set.of(8, 27, 32, 33);

    private static final Set<Integer> TIMED = Set.of(8, INSUFFICIENT_RESOURCES, 27, 32, 33, SLICE_AND_DNN_SHORT);

    /** SM_RetryWaitTime where nothing is configured. */
    private static final Duration RETRY_WAIT = Duration.ofMinutes(12);

    private record BackOff(Instant until, int cause) {}

    private final Timeline timeline;
    private final Consumer<String> over;
    private final Map<String, BackOff> byApn = new HashMap<>();
    private final Map<String, EnumMap<PdpType, Integer>> wrongTypes = new HashMap<>();
    private Optional<BackOff> ofSlice = Optional.empty();

    /** @param over told an access point whose back-off has ended */
    RetryRestrictions(Timeline timeline, Consumer<String> over) {
        this.timeline = timeline;
        this.over = over;
    }

    /** Why a context is not asked for at all now. */
    Optional<Refusal> of(ContextDefinition definition) {
        return Optional.ofNullable(byApn.get(definition.apn()))
                .filter(this::runs)
                .or(() -> ofSlice.filter(this::runs))
                .map(BackOff::cause)
                .or(() -> Optional.ofNullable(wrongTypes.get(definition.apn())).map(it -> it.get(definition.type())))
                .map(cause -> new Refusal(Reason.ACTIVATION_REJECTED, cause));
    }

    private boolean runs(BackOff backOff) {
        return timeline.now().isBefore(backOff.until());
    }

    /** @param timer as the network gave it; zero lets the UE ask at once, deactivated not before it is switched off */
    void rejected(ContextDefinition definition, int cause, Optional<GprsTimer3> timer) {
        String apn = definition.apn();
        byApn.remove(apn);
        Optional<Instant> until =
                timer.map(it -> it.duration().map(timeline.now()::plus).orElse(Instant.MAX));
        if (cause == SLICE_SHORT) {
            ofSlice = until.map(it -> new BackOff(it, cause));
            ofSlice.ifPresent(begun -> whenOver(begun, () -> {
                if (ofSlice.equals(Optional.of(begun))) {
                    ofSlice = Optional.empty();
                    over.accept(apn);
                }
            }));
        } else if (TIMED.contains(cause) && until.isPresent()) {
            backOff(apn, new BackOff(until.get(), cause));
        } else if (OF_THE_ACCESS_POINT.contains(cause)) {
            backOff(apn, new BackOff(timeline.now().plus(RETRY_WAIT), cause));
        } else if (cause == NOT_IN_THIS_SYSTEM) {
            backOff(apn, new BackOff(Instant.MAX, cause));
        } else if (cause == IPV4_ONLY) {
            wrong(apn, cause, PdpType.IPV6);
        } else if (cause == IPV6_ONLY) {
            wrong(apn, cause, PdpType.IP);
        } else if (until.isPresent()) {
            backOff(apn, new BackOff(until.get(), cause));
        }
    }

    private void backOff(String apn, BackOff begun) {
        byApn.put(apn, begun);
        whenOver(begun, () -> {
            if (byApn.remove(apn, begun)) {
                over.accept(apn);
            }
        });
    }

    private void whenOver(BackOff begun, Runnable then) {
        if (!begun.until().equals(Instant.MAX)) {
            timeline.after(Duration.between(timeline.now(), begun.until()), then);
        }
    }

    /** How long an access point, or all of its slice, is not to be asked for. */
    Optional<Duration> left(ContextDefinition definition) {
        return Optional.ofNullable(byApn.get(definition.apn()))
                .filter(this::runs)
                .or(() -> ofSlice.filter(this::runs))
                .map(BackOff::until)
                .map(it -> it.equals(Instant.MAX) ? PacketData.NEVER : Duration.between(timeline.now(), it));
    }

    /** The type is not asked for again; both together still may be, and give what there is. */
    private void wrong(String apn, int cause, PdpType type) {
        wrongTypes.computeIfAbsent(apn, any -> new EnumMap<>(PdpType.class)).put(type, cause);
    }

    /** The network has given what it had refused. */
    void accepted(ContextDefinition definition) {
        byApn.remove(definition.apn());
    }

    void clear() {
        List<String> ended = List.copyOf(byApn.keySet());
        byApn.clear();
        wrongTypes.clear();
        ofSlice = Optional.empty();
        ended.forEach(over);
    }
}
