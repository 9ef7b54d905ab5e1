package dev.mynah.modem.plmn;

import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.Redirection;
import dev.mynah.network.air.Reselection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Cell selection, and reselection by priority and level. A cell better than the present one has to be so for a while before
 * the UE goes there: Treselection. TS 36.304 5.2.3, 5.2.4; TS 38.304 and TS 25.304 have the same rules, and a GSM cell is
 * measured by them too (TS 45.008 6.6.6).
 */
final class CellChoice {
    /** Treselection, which is also how long a UE stays in a cell before it leaves for another. TS 36.304 5.2.4.5. */
    static final Duration RESELECTION = Duration.ofSeconds(1);

    /** A cell that might be gone to, since it was first better. */
    private record Better(long present, long identity, Instant since) {}

    private Optional<Better> better = Optional.empty();
    private Optional<Redirection> redirection = Optional.empty();

    /** Where the network sent the UE on releasing it: looked for there first, once. TS 36.304 5.2.7. */
    void redirect(Redirection where) {
        redirection = Optional.of(where);
    }

    /** The UE camps somewhere, which it may have been sent to. */
    void camped() {
        redirection = Optional.empty();
    }

    /** When to look again, for a cell that is better and has to stay so: the rest of Treselection. */
    Optional<Instant> lookAgain() {
        return better.map(it -> it.since().plus(RESELECTION));
    }

    void forget() {
        better = Optional.empty();
        redirection = Optional.empty();
    }

    /**
     * The cell to camp on among those wanted.
     *
     * @param cells none of them barred
     * @param present identity of the cell camped on now
     */
    Optional<CellMeasurement> best(List<CellMeasurement> cells, Optional<Long> present, Instant now) {
        List<CellMeasurement> usable = new ArrayList<>(cells);
        usable.removeIf(it -> level(it) <= 0);
        if (usable.isEmpty()) {
            return Optional.empty();
        }
        if (redirection.isPresent()) {
            List<CellMeasurement> redirected =
                    usable.stream().filter(it -> leads(redirection.get(), it)).toList();
            if (!redirected.isEmpty()) {
                return strongest(redirected);
            }
        }
        Optional<CellMeasurement> serving = usable.stream()
                .filter(it -> present.equals(Optional.of(it.cell().identity())))
                .findFirst();
        if (serving.isEmpty()) {
            better = Optional.empty();
            return selected(usable);
        }
        Optional<CellMeasurement> target = reselected(serving.get(), usable);
        if (target.isEmpty()) {
            better = Optional.empty();
            return serving;
        }
        return patience(serving.get(), target.get(), now) ? serving : target;
    }

    /** Srxlev: by how much a cell is stronger than it has to be, in dB. */
    static int level(CellMeasurement cell) {
        return cell.rsrp() - cell.cell().reselection().minimumLevel();
    }

    private static boolean leads(Redirection to, CellMeasurement cell) {
        return cell.cell().rat() == to.rat()
                && (to.channel().isEmpty()
                        || to.channel().getAsInt() == cell.cell().channel());
    }

    /** Of the highest priority among the cells that are good, else the strongest. */
    private static Optional<CellMeasurement> selected(List<CellMeasurement> usable) {
        return usable.stream()
                .filter(it -> level(it) > it.cell().reselection().high())
                .max(Comparator.<CellMeasurement>comparingInt(it -> priority(it))
                        .thenComparingInt(CellMeasurement::rsrp))
                .or(() -> strongest(usable));
    }

    private static Optional<CellMeasurement> strongest(List<CellMeasurement> cells) {
        return cells.stream().max(Comparator.comparingInt(CellChoice::level));
    }

    private static int priority(CellMeasurement cell) {
        return cell.cell().reselection().priority();
    }

    private static Optional<CellMeasurement> reselected(CellMeasurement serving, List<CellMeasurement> usable) {
        List<CellMeasurement> others = usable.stream()
                .filter(it -> it.cell().identity() != serving.cell().identity())
                .toList();
        Reselection rules = serving.cell().reselection();
        Comparator<CellMeasurement> order =
                Comparator.<CellMeasurement>comparingInt(it -> priority(it)).thenComparingInt(CellMeasurement::rsrp);
        Predicate<CellMeasurement> higher = it -> priority(it) > rules.priority()
                && level(it) > it.cell().reselection().high();
        Predicate<CellMeasurement> equal = it -> priority(it) == rules.priority()
                && it.cell().rat() == serving.cell().rat()
                && it.rsrp() > serving.rsrp() + rules.hysteresis();
        boolean weak = level(serving) < rules.servingLow();
        Predicate<CellMeasurement> lower = it -> weak
                && priority(it) < rules.priority()
                && level(it) > it.cell().reselection().low();
        return others.stream()
                .filter(higher)
                .max(order)
                .or(() -> others.stream().filter(equal).max(order))
                .or(() -> others.stream().filter(lower).max(order));
    }

    /** Whether the better cell has not been better for long enough. */
    private boolean patience(CellMeasurement serving, CellMeasurement target, Instant now) {
        long here = serving.cell().identity();
        long there = target.cell().identity();
        boolean same = better.filter(it -> it.present() == here && it.identity() == there)
                .isPresent();
        if (!same) {
            better = Optional.of(new Better(here, there, now));
        }
        if (now.isBefore(better.get().since().plus(RESELECTION))) {
            return true;
        }
        better = Optional.empty();
        return false;
    }
}
