package dev.mynah.modem.charges;

import dev.mynah.modem.Charges;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.network.air.nas.ss.component.ChargingInformation;
import dev.mynah.network.air.time.Timeline;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The meters of a stack. Each call has its own account; the current call meter is the sum of those since there was none, and what is
 * added to it in whole units is added on the card at once. TS 22.024 4.2.
 */
public final class Metering implements Charges {
    /** TS 27.007 7.16: how often the meter is told at most. */
    private static final Duration QUIET = Duration.ofSeconds(10);

    private static final int UNIT = 1000;

    private final Timeline timeline;
    private final AccumulatedMeter card;
    private final Consumer<SubscriptionEvent> tell;
    private final Forecast forecast;
    private final Map<Integer, ChargedCall> calls = new TreeMap<>();
    private boolean quiet;
    private long past;
    private int counted;
    private int told;

    public Metering(Timeline timeline, AccumulatedMeter card, Consumer<SubscriptionEvent> tell) {
        this.timeline = timeline;
        this.card = card;
        this.tell = tell;
        this.forecast = new Forecast(timeline, () -> tell.accept(new SubscriptionEvent.CallMeterNearMaximum()));
    }

    @Override
    public int currentCall() {
        return Math.toIntExact(Math.min((thousandths() + UNIT - 1) / UNIT, Integer.MAX_VALUE));
    }

    private long thousandths() {
        return past
                + calls.values().stream().mapToLong(ChargedCall::thousandths).sum();
    }

    @Override
    public Optional<Integer> accumulated() {
        return card.units();
    }

    @Override
    public Optional<Integer> maximum() {
        return card.maximum();
    }

    /** A call begins while there is no other: the meter begins anew. */
    public void begin() {
        calls.values().forEach(ChargedCall::stop);
        calls.clear();
        past = 0;
        counted = 0;
        forecast.anew();
        report();
    }

    /** A call could not begin, as all has been spent: TS 27.007 8.28 wants to be warned then, too. */
    public void refused() {
        forecast.anew();
        forecast.look(-1, List.of());
    }

    /**
     * What a call costs from now on.
     *
     * @param charging whether it must not go on when all has been spent (AoCC)
     * @param release ends the call
     * @return whether account is kept of it: a card without a meter lets none be kept that must be
     */
    public boolean advised(int call, boolean charging, ChargingInformation advice, Runnable release) {
        if (charging && card.units().isEmpty()) {
            return false;
        }
        calls.computeIfAbsent(call, unknown -> new ChargedCall(timeline, this::count, release))
                .advise(charging, advice);
        count();
        if (spent()) {
            stopSpending();
        }
        return true;
    }

    /** A call ends. */
    public void end(int call) {
        ChargedCall over = calls.remove(call);
        if (over != null) {
            over.stop();
            past += over.thousandths();
            foresee();
        }
    }

    private void count() {
        int now = currentCall();
        if (now > counted && card.units().isPresent()) {
            Optional<Integer> sum = card.add(now - counted);
            boolean full = sum.isEmpty()
                    || card.maximum().filter(it -> sum.get() >= it).isPresent();
            counted = now;
            if (full) {
                stopSpending();
            }
        }
        report();
        foresee();
    }

    /** TS 22.086 2: also where the card keeps account no longer. */
    private void stopSpending() {
        List.copyOf(calls.values()).stream().filter(ChargedCall::guarded).forEach(ChargedCall::release);
    }

    private void foresee() {
        maximum()
                .ifPresent(most -> accumulated()
                        .ifPresent(units -> forecast.look(
                                (counted + (long) most - units - 1) * UNIT - thousandths(), calls.values())));
    }

    private void report() {
        if (!quiet && told != currentCall()) {
            told = currentCall();
            quiet = true;
            timeline.after(QUIET, () -> {
                quiet = false;
                report();
            });
            tell.accept(new SubscriptionEvent.CallMeterChanged(told));
        }
    }
}
