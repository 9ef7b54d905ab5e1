package dev.mynah.modem.plmn;

import dev.mynah.modem.Domain;
import dev.mynah.modem.sim.Usim;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.TimerName;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Refusals without integrity protection, which anybody could have sent. They are obeyed for a while only: the UE keeps out of
 * the area, of the visited network or of NR until T3247 runs out. After too many in a row it believes them. All systems of a
 * stack share one, since the counters are the UE's, one of refusals of the USIM for packet services and one for the others;
 * not kept over switching off. TS 24.008 4.1.1.6A, TS 24.301 5.3.7b, TS 24.501 5.3.20.2.
 */
public final class Doubts {
    /** What a refusal is about, which decides how much of it is believed. */
    public enum About {
        /** No network takes the USIM. */
        USIM,
        /** This network does not take it; from the home network that can't be meant for good. */
        NETWORK,
        AREA,
        /** This network does not take it in NR. */
        N1_MODE,
        /** Nothing that lasts. */
        NOTHING
    }

    private enum Timer implements TimerName {
        T3247;

        @Override
        public Duration standard() {
            return Duration.ofMinutes(30);
        }

        @Override
        public String clause() {
            return "TS 24.008 4.1.1.6A";
        }
    }

    /** How often in all a refusal is doubted; the clauses leave it to the UE, up to 10. */
    private static final int MOST = 5;

    private final NamedTimers timers;
    private final RandomGenerator random;
    private final ForbiddenPlaces forbidden;
    private final Technologies technologies;
    private final Map<Domain, Set<Area>> areas = new EnumMap<>(Domain.class);
    private final Map<Plmn, Integer> networks = new HashMap<>();
    private final Map<Plmn, Integer> networksInNr = new HashMap<>();
    private Optional<Usim> usim = Optional.empty();
    private int packetUsimEvents;
    private int csUsimEvents;

    /** @param look to be called when places are open again */
    public Doubts(
            Timeline timeline,
            RandomGenerator random,
            ForbiddenPlaces forbidden,
            Technologies technologies,
            Runnable look) {
        this.random = random;
        this.forbidden = forbidden;
        this.technologies = technologies;
        this.timers = new NamedTimers(timeline, timer -> {
            over();
            look.run();
        });
    }

    /** Switched on, or another card. */
    public void begin(Usim used) {
        usim = Optional.of(used);
        forget();
    }

    /** Switched off: what is on the card and in doubt is taken back. */
    public void switchedOff() {
        over();
        forget();
        usim = Optional.empty();
    }

    private void forget() {
        timers.stopAll();
        areas.clear();
        networks.clear();
        networksInNr.clear();
        packetUsimEvents = 0;
        csUsimEvents = 0;
    }

    /** Whether a refusal that nobody has vouched for is not to be taken at its word: the UE keeps out of the area instead. */
    public boolean doubted(Domain in, About about, Plmn plmn) {
        return switch (about) {
            case USIM -> usimEvents(in) < MOST;
            case NETWORK -> atHome(plmn);
            default -> false;
        };
    }

    /** A refusal that nobody has vouched for is about to be obeyed, by its own rule or by keeping out of the area. */
    public void refused(Domain in, About about, Plmn plmn, Area area) {
        switch (about) {
            case USIM -> {
                if (usimEvents(in) < MOST) {
                    usimEvents(in, usimEvents(in) + 1);
                    leave(in, area);
                }
            }
            case AREA -> leave(in, area);
            case NETWORK -> {
                if (atHome(plmn)) {
                    leave(in, area);
                } else {
                    networks.merge(plmn, 1, Integer::sum);
                }
            }
            case N1_MODE -> networksInNr.merge(plmn, 1, Integer::sum);
            case NOTHING -> {
                return;
            }
        }
        if (!timers.running(Timer.T3247)) {
            Duration least = timers.duration(Timer.T3247);
            timers.start(Timer.T3247, least.plusMillis(random.nextLong(least.toMillis())));
        }
    }

    /** A refusal with integrity protection settles the matter. */
    public void settled(Domain in, About about, Plmn plmn) {
        switch (about) {
            case USIM -> usimEvents(in, MOST);
            case NETWORK -> networks.put(plmn, MOST);
            case N1_MODE -> networksInNr.put(plmn, MOST);
            default -> {}
        }
    }

    /** Accepted by a network: its refusals were somebody else's. */
    public void accepted(Domain in, Plmn plmn) {
        usimEvents(in, 0);
        if (in != Domain.CS) {
            networks.remove(plmn);
            networksInNr.remove(plmn);
        } else if (forbidden.allowsPacketService(plmn)) {
            networks.remove(plmn);
        }
    }

    /** Whether an area is kept out of in a domain, though another may have been accepted there. */
    public boolean keepOff(Domain in, Area area) {
        return areas.getOrDefault(in, Set.of()).contains(area);
    }

    private void leave(Domain in, Area area) {
        areas.computeIfAbsent(in, it -> new LinkedHashSet<>()).add(area);
    }

    private int usimEvents(Domain in) {
        return in == Domain.CS ? csUsimEvents : packetUsimEvents;
    }

    private void usimEvents(Domain in, int now) {
        if (in == Domain.CS) {
            csUsimEvents = now;
        } else {
            packetUsimEvents = now;
        }
    }

    /** What was doubted gets another chance. */
    private void over() {
        areas.values().forEach(it -> it.forEach(forbidden::forgive));
        areas.clear();
        networks.forEach((plmn, times) -> {
            if (times < MOST) {
                forbidden.forgivePacketService(plmn);
                usim.ifPresent(it -> it.allow(plmn));
            }
        });
        if (!networksInNr.isEmpty() && networksInNr.values().stream().allMatch(times -> times < MOST)) {
            technologies.reopen(Rat.NR);
        }
    }

    private boolean atHome(Plmn plmn) {
        return usim.map(it -> it.subscriber().atHome(plmn)).orElse(false);
    }
}
