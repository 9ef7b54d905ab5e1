package dev.mynah.modem.positioning;

import dev.mynah.modem.EllipsoidPoint;
import dev.mynah.modem.NvItems;
import dev.mynah.modem.Positioning;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.positioning.Horizon.Direction;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A receiver somewhere under the nominal constellation, or under a roof where it hears nothing. Its fixes are exact; the errors
 * it claims are those of a real one.
 */
public final class Receiver implements Positioning {
    private static final String LOCK = "positioning/lock";
    private static final Duration EPOCH = Duration.ofSeconds(1);
    private static final int ENOUGH = 4;
    private static final double MASK = 5; // degrees above the horizon
    private static final double FAINTEST = 36;
    private static final double GAIN = 13; // what a signal from the zenith has more
    private static final double RANGE_ERROR = 3; // metres, of one measurement
    private static final double STANDING = 0.05; // metres a second
    private static final Duration CLOSE_IN_TIME = Duration.ofMinutes(10);
    private static final double CLOSE_IN_SPACE = 100_000;

    private final Timeline timeline;
    private final NvItems items;
    private final Consumer<Boolean> switched;
    private final Tracking tracking = new Tracking();
    private final Set<Object> uses = new HashSet<>();
    private final List<Consumer<Epoch>> listeners = new ArrayList<>();
    private final Set<Memory> known = new HashSet<>();
    private Optional<EllipsoidPoint> place;
    private Optional<Horizon> before = Optional.empty();
    private Optional<Epoch> latest = Optional.empty();
    private Optional<Runnable> session = Optional.empty();
    private Optional<Timeline.Timer> timer = Optional.empty();

    /**
     * @param place where it is; empty where no satellite is heard
     * @param switched told when it goes on or off
     */
    public Receiver(Timeline timeline, NvItems items, Optional<EllipsoidPoint> place, Consumer<Boolean> switched) {
        this.timeline = timeline;
        this.items = items;
        this.place = place;
        this.switched = switched;
    }

    /** Carries it elsewhere; empty: under a roof. */
    public void carry(Optional<EllipsoidPoint> there) {
        place = there;
    }

    public Optional<EllipsoidPoint> place() {
        return place;
    }

    @Override
    public boolean on() {
        return timer.isPresent();
    }

    @Override
    public Runnable use() {
        if (lock().shutsHostsOut()) {
            throw new Refusal(Refusal.Reason.NOT_ALLOWED);
        }
        Object use = new Object();
        uses.add(use);
        if (!on()) {
            tracking.begin(known.containsAll(Set.of(Memory.values())));
            before = Optional.empty();
            next();
            switched.accept(true);
        }
        return () -> end(use);
    }

    private void end(Object use) {
        if (uses.remove(use) && uses.isEmpty()) {
            timer.ifPresent(Timeline.Timer::cancel);
            timer = Optional.empty();
            latest = Optional.empty();
            switched.accept(false);
        }
    }

    @Override
    public boolean session(boolean wanted) {
        if (wanted == inSession()) {
            return false;
        }
        session.ifPresent(Runnable::run);
        session = wanted ? Optional.of(use()) : Optional.empty();
        return true;
    }

    @Override
    public boolean inSession() {
        return session.isPresent();
    }

    @Override
    public Optional<Epoch> latest() {
        return latest;
    }

    private void next() {
        timer = Optional.of(timeline.after(EPOCH, () -> {
            next();
            Epoch epoch = epoch(timeline.now());
            latest = Optional.of(epoch);
            List.copyOf(listeners).forEach(it -> it.accept(epoch));
        }));
    }

    private Epoch epoch(Instant now) {
        Optional<Horizon> horizon = place.map(Horizon::new);
        Map<Integer, Direction> sky = horizon.map(it -> sky(it, now)).orElse(Map.of());
        tracking.hear(sky.keySet(), now);
        List<Satellite> satellites = new ArrayList<>();
        List<Direction> usable = new ArrayList<>();
        sky.forEach((number, direction) -> {
            Satellite satellite = new Satellite(
                    number,
                    direction.elevation(),
                    direction.azimuth(),
                    FAINTEST + GAIN * direction.up(),
                    tracking.tracked(number, now),
                    tracking.orbitKnown(number, now));
            satellites.add(satellite);
            if (satellite.usable()) {
                usable.add(direction);
            }
        });
        Optional<Fix> fix = usable.size() < ENOUGH
                ? Optional.empty()
                : DilutionOfPrecision.of(usable).map(it -> fix(horizon.orElseThrow(), it));
        fix.ifPresent(it -> known.addAll(Set.of(Memory.values())));
        before = fix.isPresent() ? horizon : Optional.empty();
        return new Epoch(now, satellites, fix);
    }

    /** Those above the horizon, by number. */
    private static Map<Integer, Direction> sky(Horizon horizon, Instant now) {
        Map<Integer, Direction> sky = new LinkedHashMap<>();
        for (int number = 1; number <= Constellation.size(); number++) {
            Direction direction = horizon.towards(Constellation.place(number, now));
            if (direction.elevation() >= MASK) {
                sky.put(number, direction);
            }
        }
        return sky;
    }

    private Fix fix(Horizon here, Dilution dilution) {
        double speed = before.map(it -> it.distance(here) / EPOCH.toSeconds()).orElse(0.0);
        boolean moving = speed >= STANDING;
        return new Fix(
                place.orElseThrow(),
                moving ? speed : 0,
                moving ? OptionalDouble.of(before.orElseThrow().course(here)) : OptionalDouble.empty(),
                dilution,
                RANGE_ERROR * dilution.horizontal(),
                RANGE_ERROR * dilution.vertical());
    }

    @Override
    public Runnable listen(Consumer<Epoch> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void forgetEphemerides(Set<Integer> satellites) {
        tracking.forget(satellites);
    }

    @Override
    public void forget(Memory what) {
        known.remove(what);
    }

    @Override
    public void hint(Instant time) {
        hinted(Memory.TIME, Duration.between(time, timeline.now()).abs().compareTo(CLOSE_IN_TIME) <= 0);
    }

    @Override
    public void hint(EllipsoidPoint position) {
        Horizon there = new Horizon(position);
        hinted(
                Memory.POSITION,
                place.filter(it -> new Horizon(it).distance(there) <= CLOSE_IN_SPACE)
                        .isPresent());
    }

    private void hinted(Memory what, boolean right) {
        if (right) {
            known.add(what);
        } else {
            known.remove(what);
        }
    }

    @Override
    public Lock lock() {
        return items.get(LOCK)
                .flatMap(kept -> List.of(Lock.values()).stream()
                        .filter(it -> it.name().equals(kept))
                        .findFirst())
                .orElse(Lock.NONE);
    }

    @Override
    public Future<Void> lock(Lock wanted) {
        items.put(LOCK, wanted.name());
        return Future.succeededFuture();
    }
}
