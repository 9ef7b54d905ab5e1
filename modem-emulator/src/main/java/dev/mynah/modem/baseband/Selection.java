package dev.mynah.modem.baseband;

import dev.mynah.modem.plmn.AccessClasses;
import dev.mynah.modem.plmn.Camping;
import dev.mynah.modem.plmn.ForbiddenPlaces;
import dev.mynah.modem.plmn.PlmnSelector;
import dev.mynah.modem.plmn.Technologies;
import dev.mynah.modem.radio.Radio;
import dev.mynah.modem.sim.Usim;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.TimerName;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the stack camps: asks the selector whenever something has changed, has the radio camp there, and tells the systems.
 * While a connection is open the network is in charge, and whoever ends it has the stack look again.
 */
final class Selection {
    /** The first search for a better network comes no sooner than this after switching on. TS 23.122 4.4.3.3.1. */
    private static final Duration FIRST_HOME_SEARCH = Duration.ofMinutes(2);

    /** How long a voice centric UE keeps off a technology without calls: T3402's usual value. TS 24.301 10.2. */
    private static final Duration WITHOUT_CALLS = Duration.ofMinutes(12);

    private final Radio radio;
    private final Systems systems;
    private final PlmnSelector selector;
    private final Technologies technologies;
    private final ForbiddenPlaces forbidden;
    private final UserChoices choices;
    private final Timeline timeline;
    private final NamedTimers timers;
    private Optional<Usim> usim = Optional.empty();
    private Optional<Plmn> registeredWith = Optional.empty();
    private boolean on;
    private boolean homeSearchedBefore;
    private int holding;
    private boolean due;
    private boolean fallback;
    private boolean help;

    Selection(
            Radio radio,
            Systems systems,
            PlmnSelector selector,
            Technologies technologies,
            ForbiddenPlaces forbidden,
            UserChoices choices,
            Timeline timeline) {
        this.radio = radio;
        this.systems = systems;
        this.selector = selector;
        this.technologies = technologies;
        this.forbidden = forbidden;
        this.choices = choices;
        this.timeline = timeline;
        this.timers = new NamedTimers(timeline, this::expired);
    }

    private void expired(TimerName timer) {
        if (timer == StackTimer.T) {
            lookForBetter();
        } else if (timer == StackTimer.FORBIDDEN_AREAS) {
            forbidden.clearAreas();
            timers.start(StackTimer.FORBIDDEN_AREAS);
            reselect();
        } else if (timer == StackTimer.FALLBACK) {
            systems.demandOver();
            reselect();
        } else if (timer == StackTimer.RESUMPTION) {
            systems.suspendPackets(false);
            reselect();
        } else {
            reselect();
        }
    }

    /** For a circuit switched service: to a cell that has it, and not back before it is over. TS 23.272 6, 7. */
    void fallBack() {
        fallback = true;
        systems.suspendPackets(true);
        timers.stop(StackTimer.RESUMPTION);
        timers.start(StackTimer.FALLBACK);
    }

    /** For an emergency call: to a cell of any network that has them, at once. */
    void callForHelp() {
        fallBack();
        help = true;
        reselect();
    }

    /** Whether there is such a cell. */
    boolean helpThere() {
        return selector.helpIn(heardWithCalls(), timeline.now());
    }

    private List<CellMeasurement> heardWithCalls() {
        return radio.heard().stream()
                .filter(it -> Systems.shared(it.cell().rat()))
                .toList();
    }

    /** A UE registered for emergency services stays in the system that gives them. */
    private List<CellMeasurement> heardIn(Optional<Rat> technology) {
        return radio.heard().stream()
                .filter(it -> technology.equals(Optional.of(it.cell().rat())))
                .toList();
    }

    /** Back to LTE by priority; where there is none any more, the packet domain of the system camped on serves. */
    private void fallbackOver() {
        fallback = false;
        help = false;
        timers.stop(StackTimer.FALLBACK);
        timers.start(StackTimer.RESUMPTION);
    }

    boolean isOn() {
        return on;
    }

    Optional<Usim> usim() {
        return usim;
    }

    void on() {
        on = true;
        timers.start(StackTimer.FORBIDDEN_AREAS);
    }

    void off() {
        on = false;
        timers.stopAll();
        homeSearchedBefore = false;
        fallback = false;
        help = false;
        systems.suspendPackets(false);
        forget();
    }

    /** Begins with a USIM where it was registered last, or goes on without one. */
    void use(Optional<Usim> now, Optional<Plmn> lastRegistered) {
        usim = now;
        selector.begin(lastRegistered);
    }

    void withoutUsim() {
        usim = Optional.empty();
        forget();
    }

    private void forget() {
        forbidden.clear();
        technologies.clear();
    }

    /**
     * Tells several systems something. What makes them want to go elsewhere is done once all of them know: none shall find
     * another's new connection and take it for its own old one.
     */
    void together(Runnable telling) {
        holding++;
        try {
            telling.run();
        } finally {
            holding--;
        }
        if (holding == 0 && due) {
            due = false;
            reselect();
        }
    }

    void reselect() {
        if (holding > 0) {
            due = true;
            return;
        }
        if (!on || radio.connected() || systems.busy()) {
            return;
        }
        if (fallback && !systems.inDemand()) {
            fallbackOver();
        }
        // One moment for all of it: a decision put off to a moment that has passed in between would never be made.
        Instant now = timeline.now();
        List<CellMeasurement> heard = new ArrayList<>(radio.heard());
        heard.removeIf(it -> !systems.know(it.cell().rat()) || !choices.lookedFor(it.cell()));
        Optional<Long> present = radio.camped().map(it -> it.cell().identity());
        Camping camping = systems.registeredForHelp()
                ? selector.forHelp(heardIn(systems.rat()), present, usim, this::usable, now)
                : help
                        ? selector.forHelp(heardWithCalls(), present, usim, this::usable, now)
                        : selector.decide(heard, present, usim, this::usable, this::welcome, now);
        selector.decideAgain()
                .filter(it -> it.isAfter(now))
                .ifPresentOrElse(
                        it -> timers.start(StackTimer.TRESELECTION, Duration.between(now, it)),
                        () -> timers.stop(StackTimer.TRESELECTION));
        together(() -> take(camping));
    }

    private boolean welcome(Rat rat) {
        boolean calls = fallback || systems.inDemand();
        return technologies.welcome(rat, timeline.now()) && (!calls || Systems.shared(rat));
    }

    private boolean usable(Rat rat) {
        return systems.usable(rat) && technologies.open(rat) && choices.open(rat);
    }

    private void take(Camping camping) {
        if (camping instanceof Camping.Suitable suitable) {
            radio.camp(suitable.measurement());
            if (!Systems.shared(suitable.cell().rat())) {
                fallback = false;
                timers.stop(StackTimer.FALLBACK);
                timers.stop(StackTimer.RESUMPTION);
                systems.suspendPackets(false);
            }
            systems.camped(suitable.cell(), suitable.plmn());
        } else if (camping instanceof Camping.Limited limited) {
            radio.camp(limited.measurement());
            systems.limited(limited.cell());
        } else {
            systems.nowhere();
        }
    }

    /** The network selected won't do: takes another. */
    void searchNetworks() {
        selector.leave();
        reselect();
    }

    void stayWithNetwork() {
        selector.stay();
    }

    void barCell() {
        radio.camped().ifPresent(it -> forbidden.bar(it.cell(), timeline.now()));
    }

    /** Those the radio has. */
    Set<Rat> supported() {
        return technologies.had();
    }

    Set<Rat> technologies() {
        return technologies.chosen();
    }

    void technologies(Set<Rat> chosen) {
        technologies.choose(chosen);
    }

    boolean mayAccess(Cell cell, Plmn plmn) {
        return usim.map(it -> AccessClasses.admit(it.subscriber(), cell, plmn)).orElse(true);
    }

    void avoid(Rat rat, Optional<Duration> forHowLong) {
        technologies.avoid(rat, timeline.now(), forHowLong);
        forHowLong.ifPresent(it -> timeline.after(it, this::reselect));
    }

    /** Goes where there are calls, if the technology camped in has none and there is another. TS 23.221 7.2a. */
    void lookForCalls() {
        systems.rat().filter(this::welcome).ifPresent(it -> {
            avoid(it, Optional.of(WITHOUT_CALLS));
            reselect();
        });
    }

    void equivalentsForgotten() {
        selector.forgetEquivalents();
    }

    void registered(Plmn plmn, Set<Plmn> equivalents) {
        registeredWith = Optional.of(plmn);
        selector.registered(plmn, equivalents);
        Duration period = atHome(plmn) ? Duration.ZERO : searchPeriod();
        if (period.isZero()) {
            timers.stop(StackTimer.T);
        } else if (!timers.running(StackTimer.T)) {
            timers.start(StackTimer.T, homeSearchedBefore ? period : FIRST_HOME_SEARCH);
        }
    }

    /** T, which the home network may keep from being too short; zero for no searches. TS 23.122 4.4.3.3.1. */
    private Duration searchPeriod() {
        Duration period = usim.map(it -> it.subscriber().homeSearch()).orElse(Duration.ZERO);
        Duration least = usim.flatMap(it -> it.configuration().minimumSearchMinutes())
                .map(Duration::ofMinutes)
                .orElse(Duration.ZERO);
        return period.isZero() || period.compareTo(least) >= 0 ? period : least;
    }

    /** The network that accepted the stack last, while that holds. */
    Optional<Plmn> registeredWith() {
        return registeredWith.filter(it -> systems.registered());
    }

    boolean atHome() {
        return registeredWith.map(this::atHome).orElse(false);
    }

    private boolean atHome(Plmn plmn) {
        return usim.map(it -> it.subscriber().atHome(plmn)).orElse(false);
    }

    /** T has run out, or the card steers the UE. */
    void lookForBetter() {
        homeSearchedBefore = true;
        if (usim.isEmpty() || !systems.registered()) {
            return;
        }
        if (!searchPeriod().isZero()) {
            timers.start(StackTimer.T, searchPeriod());
        }
        if (!radio.connected() && betterNetwork(false)) {
            reselect();
        }
    }

    /** Whether a network of higher priority than the present one is there, which is selected then. */
    boolean betterNetwork(boolean asked) {
        List<CellMeasurement> heard =
                radio.heard().stream().filter(it -> usable(it.cell().rat())).toList();
        return usim.isPresent() && selector.moveUp(heard, usim.get(), timeline.now(), asked);
    }
}
