package dev.mynah.modem.plmn;

import dev.mynah.network.air.Rat;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The radio access technologies the stack may use now: those it has, without what the user has switched off and what a
 * network's refusal has closed. TS 23.122 3.1 (N1 mode, S1 mode disabled), TS 24.301 4.5, TS 24.501 4.9.
 */
public final class Technologies {
    private final Map<Rat, Instant> avoided = new EnumMap<>(Rat.class);
    private final Set<Rat> closed = EnumSet.noneOf(Rat.class);
    private final Set<Rat> had;
    private Set<Rat> chosen;

    /** @param had those the radio has */
    public Technologies(Set<Rat> had) {
        this.had = EnumSet.copyOf(had);
        this.chosen = EnumSet.copyOf(had);
    }

    /** Those of a radio that has all. */
    public Technologies() {
        this(EnumSet.allOf(Rat.class));
    }

    /** Those the radio has. */
    public Set<Rat> had() {
        return Set.copyOf(had);
    }

    /** Uses none but these. Those the radio does not have are of no account, and where none is left nothing changes. */
    public void choose(Set<Rat> rats) {
        Set<Rat> wanted = EnumSet.copyOf(rats);
        wanted.retainAll(had);
        if (!wanted.isEmpty()) {
            chosen = wanted;
        }
    }

    public Set<Rat> chosen() {
        return Set.copyOf(chosen);
    }

    /**
     * Keeps off a technology.
     *
     * @param forHowLong takes it for so long only where there is no other; empty: not at all until switched off
     */
    public void avoid(Rat rat, Instant now, Optional<Duration> forHowLong) {
        forHowLong.ifPresentOrElse(it -> avoided.put(rat, now.plus(it)), () -> closed.add(rat));
    }

    /** What closed a technology has turned out not to hold. */
    public void reopen(Rat rat) {
        closed.remove(rat);
    }

    /** Switched off: what was closed is open again. */
    public void clear() {
        avoided.clear();
        closed.clear();
    }

    public boolean open(Rat rat) {
        return chosen.contains(rat) && !closed.contains(rat);
    }

    /** Whether a technology is as good as any other of those that are open. */
    public boolean welcome(Rat rat, Instant now) {
        Instant until = avoided.get(rat);
        return open(rat) && (until == null || !now.isBefore(until));
    }
}
