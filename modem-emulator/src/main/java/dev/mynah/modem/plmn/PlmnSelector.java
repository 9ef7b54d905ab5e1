package dev.mynah.modem.plmn;

import dev.mynah.modem.NetworkSelection;
import dev.mynah.modem.sim.Subscriber;
import dev.mynah.modem.sim.Usim;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/**
 * Network selection of one stack: holds the mode, the network selected and its equivalents, and says where to camp, given
 * what is heard. It acts on nothing. TS 23.122 4.4.3.
 */
public final class PlmnSelector {
    private final ForbiddenPlaces forbidden;
    private final RandomGenerator random;
    private NetworkSelection mode;
    private Optional<Plmn> selected = Optional.empty();
    private Set<Plmn> equivalents = Set.of();
    private boolean manualChoiceFailed;
    private boolean stay;

    public PlmnSelector(ForbiddenPlaces forbidden, RandomGenerator random, NetworkSelection mode) {
        this.forbidden = forbidden;
        this.random = random;
        this.mode = mode;
    }

    public NetworkSelection mode() {
        return mode;
    }

    /** The network selected, registered with or not. */
    public Optional<Plmn> selected() {
        return selected;
    }

    /** Chooses anew; a network chosen by hand is tried even where it refused before. */
    public void choose(NetworkSelection wanted) {
        mode = wanted;
        manualChoiceFailed = false;
        stay = false;
        if (wanted instanceof NetworkSelection.Manual manual) {
            forbidden.forgive(manual.plmn());
            if (!selected.equals(Optional.of(manual.plmn()))) {
                selected = Optional.empty();
                equivalents = Set.of();
            }
        }
    }

    /** Begins with the network registered with before switching off, which is tried first. TS 23.122 4.4.3.1. */
    public void begin(Optional<Plmn> lastRegistered) {
        selected = lastRegistered;
        equivalents = Set.of();
        manualChoiceFailed = false;
        stay = false;
    }

    /** Registered: the equivalents the network named stand for it from now on. */
    public void registered(Plmn plmn, Set<Plmn> equivalentNetworks) {
        selected = Optional.of(plmn);
        equivalents = Set.copyOf(equivalentNetworks);
        stay = false;
    }

    public void forgetEquivalents() {
        equivalents = Set.of();
    }

    /** The network selected won't serve: look for another. */
    public void leave() {
        selected = Optional.empty();
        equivalents = Set.of();
        stay = false;
        if (mode instanceof NetworkSelection.Manual manual) {
            manualChoiceFailed = true;
            if (manual.fallback()) {
                mode = new NetworkSelection.Automatic();
            }
        }
    }

    /** The network selected won't serve here but may elsewhere: wait, and look for no other. Cause #12. */
    public void stay() {
        stay = true;
    }

    /**
     * Where to camp.
     *
     * @param heard what is heard in the technologies the stack has
     * @param present identity of the cell camped on now
     * @param usim empty where there is none: then for emergency calls only
     * @param usable the technologies in which a network may take the subscriber
     */
    public Camping decide(
            List<CellMeasurement> heard,
            Optional<Long> present,
            Optional<Usim> usim,
            Predicate<Rat> usable,
            Instant now) {
        List<CellMeasurement> open =
                heard.stream().filter(it -> !forbidden.barred(it.cell(), now)).toList();
        List<CellMeasurement> serving =
                open.stream().filter(it -> usable.test(it.cell().rat())).toList();
        Optional<Camping> suitable = usim.flatMap(it -> suitable(serving, present, it));
        return suitable.or(() -> CellChoice.best(open, present, cell -> true).map(Camping.Limited::new))
                .orElse(new Camping.Nowhere());
    }

    private Optional<Camping> suitable(List<CellMeasurement> heard, Optional<Long> present, Usim usim) {
        for (Plmn plmn : candidates(heard, usim)) {
            Set<Plmn> group = selected.equals(Optional.of(plmn)) ? equivalents : Set.of();
            Optional<Camping> camping = CellChoice.best(
                            heard,
                            present,
                            cell -> networkOf(cell, plmn, group, usim).isPresent())
                    .map(it -> new Camping.Suitable(
                            it, networkOf(it.cell(), plmn, group, usim).orElseThrow()));
            if (camping.isPresent()) {
                if (!selected.equals(Optional.of(plmn))) {
                    selected = Optional.of(plmn);
                    equivalents = Set.of();
                    stay = false;
                }
                return camping;
            }
        }
        return Optional.empty();
    }

    private List<Plmn> candidates(List<CellMeasurement> heard, Usim usim) {
        List<Plmn> candidates = new ArrayList<>();
        if (mode instanceof NetworkSelection.Manual manual) {
            if (!manualChoiceFailed) {
                candidates.add(manual.plmn());
            }
            return candidates;
        }
        selected.ifPresent(candidates::add);
        boolean stillThere = heard.stream()
                .anyMatch(it -> selected.isPresent() && it.cell().plmns().contains(selected.get()));
        if (!stay || !stillThere) {
            candidates.addAll(Priority.order(usim.subscriber(), heard, random));
        }
        return candidates;
    }

    /** The network of a group a cell would serve in, if any would. */
    private Optional<Plmn> networkOf(Cell cell, Plmn plmn, Set<Plmn> group, Usim usim) {
        if (mode instanceof NetworkSelection.Manual manual
                && !manual.rat().map(it -> it == cell.rat()).orElse(true)) {
            return Optional.empty();
        }
        return cell.plmns().stream()
                .filter(it -> it.equals(plmn) || group.contains(it))
                .filter(it -> chosenByHand(it)
                        || (serves(cell, it) && !usim.forbidden().contains(it)))
                .filter(it -> forbidden.allows(Area.of(cell, it)))
                .findFirst();
    }

    /** LTE and NR have nothing but packet service; GSM and UTRAN have another domain besides. */
    private boolean serves(Cell cell, Plmn plmn) {
        return cell.rat() == Rat.GSM || cell.rat() == Rat.UTRAN || forbidden.allowsPacketService(plmn);
    }

    private boolean chosenByHand(Plmn plmn) {
        return mode instanceof NetworkSelection.Manual manual && manual.plmn().equals(plmn);
    }

    /**
     * Better networks are looked for in the country of the present one. Codes for tests and for networks of no country
     * (001, 9xx) count as being everywhere. TS 23.122 annex B.
     */
    private static boolean sameCountry(Plmn one, Plmn other) {
        return one.mcc().equals(other.mcc()) || everywhere(one) || everywhere(other);
    }

    private static boolean everywhere(Plmn plmn) {
        return plmn.mcc().equals("001") || plmn.mcc().startsWith("9");
    }

    /**
     * The network to change over to from a visited one, if one of higher priority is there now: periodically within the
     * country (TS 23.122 4.4.3.3), and when the user asks to choose again (4.4.3.2.1).
     *
     * @return whether there is, in which case it is selected
     */
    public boolean moveUp(List<CellMeasurement> heard, Usim usim, Instant now, boolean asked) {
        Optional<Plmn> before = selected;
        if (before.isEmpty() || !(mode instanceof NetworkSelection.Automatic)) {
            return false;
        }
        Subscriber subscriber = usim.subscriber();
        int rank = Priority.rank(subscriber, before.get());
        Set<Plmn> same = equivalents;
        selected = Optional.empty();
        for (Plmn plmn : Priority.order(subscriber, heard, random)) {
            boolean higher = Priority.rank(subscriber, plmn) < rank && (asked || sameCountry(plmn, before.get()));
            if (higher
                    && heard.stream()
                            .anyMatch(it -> !forbidden.barred(it.cell(), now)
                                    && !it.cell().barred()
                                    && networkOf(it.cell(), plmn, Set.of(), usim)
                                            .isPresent())) {
                selected = Optional.of(plmn);
                equivalents = Set.of();
                return true;
            }
        }
        selected = before;
        equivalents = same;
        return false;
    }
}
