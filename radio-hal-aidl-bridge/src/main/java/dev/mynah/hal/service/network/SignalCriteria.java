package dev.mynah.hal.service.network;

import dev.mynah.hal.radio.AccessNetwork;
import dev.mynah.hal.radio.network.SignalThresholdInfo;
import dev.mynah.modem.SignalQuality;
import dev.mynah.network.air.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * When a host is told of signal. It sets a criterion for each measure of each access network; where it has set none, every
 * change is told. Another technology and the loss of signal are told whatever it set.
 */
final class SignalCriteria {
    private record Measure(AccessNetwork network, int type) {}

    private final Map<Measure, SignalThresholdInfo> criteria = new HashMap<>();
    private final Timeline timeline;
    private final Supplier<Optional<SignalQuality>> signal;
    private final Runnable tell;
    private Optional<SignalQuality> told = Optional.empty();
    private Instant toldAt = Instant.MIN;
    private Optional<Timeline.Timer> later = Optional.empty();

    /**
     * @param signal as it is now
     * @param tell tells the host of it
     */
    SignalCriteria(Timeline timeline, Supplier<Optional<SignalQuality>> signal, Runnable tell) {
        this.timeline = timeline;
        this.signal = signal;
        this.tell = tell;
    }

    /** As before any host has said anything. */
    void forget() {
        criteria.clear();
        told = Optional.empty();
        toldAt = Instant.MIN;
        later.ifPresent(Timeline.Timer::cancel);
    }

    /** @return whether they make sense, all of them; else nothing is set */
    boolean set(List<SignalThresholdInfo> wanted) {
        if (!wanted.stream().allMatch(SignalCriteria::sensible)) {
            return false;
        }
        for (SignalThresholdInfo one : wanted) {
            criteria.put(new Measure(one.ran().orElse(AccessNetwork.UNKNOWN), one.signalMeasurement()), one);
        }
        return true;
    }

    private static boolean sensible(SignalThresholdInfo one) {
        return one.signalMeasurement() >= SignalThresholdInfo.SIGNAL_MEASUREMENT_TYPE_RSSI
                && one.signalMeasurement() <= SignalThresholdInfo.SIGNAL_MEASUREMENT_TYPE_ECNO
                && Thresholds.sensible(one.thresholds(), one.hysteresisMs(), one.hysteresisDb());
    }

    /** Tells of the signal if it is another one, or sees to it that it is told when it may be. */
    void look() {
        later.ifPresent(Timeline.Timer::cancel);
        later = Optional.empty();
        Optional<SignalQuality> now = signal.get();
        wait(now).ifPresent(wait -> {
            if (wait.isZero()) {
                told = now;
                toldAt = timeline.now();
                tell.run();
            } else {
                later = Optional.of(timeline.after(wait, this::look));
            }
        });
    }

    /** How long the signal is to wait until it may be told; empty when it is not worth it. */
    private Optional<Duration> wait(Optional<SignalQuality> now) {
        if (now.equals(told)) {
            return Optional.empty();
        }
        if (!now.map(SignalQuality::rat).equals(told.map(SignalQuality::rat))) {
            return Optional.of(Duration.ZERO);
        }
        AccessNetwork network = Technologies.accessNetwork(now.orElseThrow().rat());
        List<SignalThresholdInfo> here = criteria.entrySet().stream()
                .filter(it -> it.getKey().network() == network)
                .map(Map.Entry::getValue)
                .toList();
        if (here.isEmpty()) {
            return Optional.of(Duration.ZERO);
        }
        return here.stream()
                .filter(it -> met(it, told.orElseThrow(), now.orElseThrow()))
                .map(it -> remaining(it.hysteresisMs()))
                .min(Duration::compareTo);
    }

    private static boolean met(SignalThresholdInfo criterion, SignalQuality before, SignalQuality now) {
        OptionalInt from = value(before, criterion.signalMeasurement());
        OptionalInt to = value(now, criterion.signalMeasurement());
        return criterion.isEnabled()
                && from.isPresent()
                && to.isPresent()
                && Thresholds.met(criterion.thresholds(), criterion.hysteresisDb(), from.getAsInt(), to.getAsInt());
    }

    private Duration remaining(int hysteresisMs) {
        Duration since =
                toldAt.equals(Instant.MIN) ? Duration.ofMillis(hysteresisMs) : Duration.between(toldAt, timeline.now());
        Duration rest = Duration.ofMillis(hysteresisMs).minus(since);
        return rest.isNegative() ? Duration.ZERO : rest;
    }

    /** What is measured, in the unit of the thresholds; the radio does not measure noise. */
    private static OptionalInt value(SignalQuality signal, int measurement) {
        return switch (measurement) {
            case SignalThresholdInfo.SIGNAL_MEASUREMENT_TYPE_RSSI -> OptionalInt.of(signal.rssi());
            case SignalThresholdInfo.SIGNAL_MEASUREMENT_TYPE_RSCP,
                    SignalThresholdInfo.SIGNAL_MEASUREMENT_TYPE_RSRP,
                    SignalThresholdInfo.SIGNAL_MEASUREMENT_TYPE_SSRSRP -> OptionalInt.of(signal.level());
            case SignalThresholdInfo.SIGNAL_MEASUREMENT_TYPE_RSRQ,
                    SignalThresholdInfo.SIGNAL_MEASUREMENT_TYPE_SSRSRQ,
                    SignalThresholdInfo.SIGNAL_MEASUREMENT_TYPE_ECNO -> OptionalInt.of(SignalReport.decibels(signal));
            default -> OptionalInt.empty();
        };
    }
}
