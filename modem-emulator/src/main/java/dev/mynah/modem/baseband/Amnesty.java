package dev.mynah.modem.baseband;

import dev.mynah.modem.NvItems;
import dev.mynah.modem.plmn.ForbiddenPlaces;
import dev.mynah.modem.sim.Usim;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.air.time.Timeline;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What refusals have closed for good is open again after half a day or a whole one, where the card has it so: the forbidden
 * networks of both lists, and the USIM in every domain. The time goes on while the modem is off. TS 24.301 5.3.7a, TS 24.008
 * 4.1.1.6.
 */
final class Amnesty {
    private final String key;
    private final NvItems items;
    private final Timeline timeline;
    private final RandomGenerator random;
    private final ForbiddenPlaces forbidden;
    private final Systems systems;
    private final NamedTimers timers;
    private Optional<Usim> usim = Optional.empty();

    /** @param over called when it has come */
    Amnesty(
            String key,
            NvItems items,
            Timeline timeline,
            RandomGenerator random,
            ForbiddenPlaces forbidden,
            Systems systems,
            Runnable over) {
        this.key = key;
        this.items = items;
        this.timeline = timeline;
        this.random = random;
        this.forbidden = forbidden;
        this.systems = systems;
        this.timers = new NamedTimers(timeline, timer -> over.run());
    }

    /** Begins with a USIM, whose time may be running, or goes on without one. */
    void use(Optional<Usim> now) {
        timers.stopAll();
        usim = now;
        now.flatMap(this::kept).ifPresent(until -> {
            Duration rest = Duration.between(timeline.now(), until);
            timers.start(StackTimer.T3245, rest.isNegative() || rest.isZero() ? Duration.ofMillis(1) : rest);
        });
    }

    /** Something may have been refused for good: starts the time unless it runs. */
    void look() {
        if (usim.isPresent()
                && !timers.running(StackTimer.T3245)
                && (usim.get().forbade() || forbidden.anyForPacketService() || systems.anyInvalid())
                && usim.get().configuration().usesT3245()) {
            Duration least = StackTimer.T3245.standard();
            Duration wait = least.plusMillis(random.nextLong(least.toMillis()));
            timers.start(StackTimer.T3245, wait);
            String imsi = usim.get().subscriber().imsi();
            items.put(key, imsi + " " + timeline.now().plus(wait));
        }
    }

    /** Forgives. */
    void grant() {
        items.remove(key);
        forbidden.clearPacketService();
        usim.ifPresent(it -> {
            it.allowAll();
            systems.forgive(it);
        });
    }

    /** Not now: something is going on. */
    void later() {
        timers.start(StackTimer.T3245, Duration.ofMinutes(1));
    }

    private Optional<Instant> kept(Usim of) {
        return items.get(key)
                .map(it -> it.split(" "))
                .filter(it -> it.length == 2 && it[0].equals(of.subscriber().imsi()))
                .flatMap(it -> time(it[1]));
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
