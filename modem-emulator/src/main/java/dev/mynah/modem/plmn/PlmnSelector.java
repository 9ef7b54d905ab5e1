package dev.mynah.modem.plmn;

import dev.mynah.modem.NetworkDenylist;
import dev.mynah.modem.NetworkSelection;
import dev.mynah.modem.sim.Subscriber;
import dev.mynah.modem.sim.Usim;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.Redirection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Network selection of one stack: holds the mode, the network selected and its equivalents, and says where to camp, given
 * what is heard. It acts on nothing. TS 23.122 4.4.3.
 */
public final class PlmnSelector {
    private final ForbiddenPlaces forbidden;
    private final RandomGenerator random;
    private final CellChoice choice = new CellChoice();
    private NetworkSelection mode;
    private NetworkDenylist denied = NetworkDenylist.NONE;
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

    /** Keeps off what is on the device's list, also where a user chooses by hand. */
    public void deny(NetworkDenylist list) {
        denied = list;
    }

    public NetworkDenylist denied() {
        return denied;
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
        choice.forget();
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

    /** The network released the UE and said where to go on. */
    public void redirect(Redirection where) {
        choice.redirect(where);
    }

    /** When to decide again although nothing has changed. */
    public Optional<Instant> decideAgain() {
        return choice.lookAgain();
    }

    /**
     * Where to camp.
     *
     * @param heard what is heard in the technologies the stack has
     * @param present identity of the cell camped on now
     * @param usim empty where there is none: then for emergency calls only
     * @param usable the technologies in which a network may take the subscriber
     * @param welcome those of them to take first in a network that has several
     */
    public Camping decide(
            List<CellMeasurement> heard,
            Optional<Long> present,
            Optional<Usim> usim,
            Predicate<Rat> usable,
            Predicate<Rat> welcome,
            Instant now) {
        List<CellMeasurement> open = open(heard, now);
        List<CellMeasurement> serving = those(open, it -> usable.test(it.cell().rat()));
        Camping camping = usim.flatMap(it -> suitable(serving, present, it, welcome, now))
                .or(() -> acceptable(open, present, now))
                .orElse(new Camping.Nowhere());
        choice.camped();
        return camping;
    }

    /**
     * Where to camp for an emergency call: on a cell of the network selected where there is one, else on any that allows
     * such calls. The network selected stays what it is. TS 23.122 3.1, TS 36.304 5.2.8.
     *
     * @param heard what is heard in the technologies that have calls
     */
    public Camping forHelp(
            List<CellMeasurement> heard,
            Optional<Long> present,
            Optional<Usim> usim,
            Predicate<Rat> usable,
            Instant now) {
        List<CellMeasurement> open = open(heard, now);
        Camping camping = usim.flatMap(it -> inNetworkSelected(
                        open.stream()
                                .filter(cell -> usable.test(cell.cell().rat()))
                                .toList(),
                        present,
                        it,
                        now))
                .or(() -> choice.best(allowingHelp(open), present, now).map(Camping.Limited::new))
                .orElse(new Camping.Nowhere());
        choice.camped();
        return camping;
    }

    /** Whether any of these cells would take an emergency call. */
    public boolean helpIn(List<CellMeasurement> heard, Instant now) {
        return allowingHelp(open(heard, now)).stream().anyMatch(it -> CellChoice.level(it) > 0);
    }

    private static List<CellMeasurement> allowingHelp(List<CellMeasurement> cells) {
        return those(cells, it -> it.cell().access().emergency());
    }

    private List<CellMeasurement> open(List<CellMeasurement> heard, Instant now) {
        return those(heard, it -> !it.cell().barred() && !forbidden.barred(it.cell(), now));
    }

    private static List<CellMeasurement> those(List<CellMeasurement> cells, Predicate<CellMeasurement> which) {
        List<CellMeasurement> those = new ArrayList<>(cells.size());
        for (CellMeasurement cell : cells) {
            if (which.test(cell)) {
                those.add(cell);
            }
        }
        return those;
    }

    private Optional<Camping> inNetworkSelected(
            List<CellMeasurement> heard, Optional<Long> present, Usim usim, Instant now) {
        if (selected.isEmpty()) {
            return Optional.empty();
        }
        Candidate candidate = Candidate.anyhow(selected.get());
        List<CellMeasurement> cells = heard.stream()
                .filter(it -> networkOf(it.cell(), candidate, equivalents, usim).isPresent())
                .toList();
        return choice.best(cells, present, now)
                .map(it -> new Camping.Suitable(
                        it, networkOf(it.cell(), candidate, equivalents, usim).orElseThrow()));
    }

    /** Any cell of any network will do for emergency calls, those best that allow them. TS 36.304 5.2.8. */
    private Optional<Camping> acceptable(List<CellMeasurement> open, Optional<Long> present, Instant now) {
        return choice.best(allowingHelp(open), present, now)
                .or(() -> choice.best(open, present, now))
                .map(Camping.Limited::new);
    }

    private Optional<Camping> suitable(
            List<CellMeasurement> heard, Optional<Long> present, Usim usim, Predicate<Rat> welcome, Instant now) {
        // The order of all others is worked out only where the network selected won't do.
        return suitable(wanted(), heard, present, usim, welcome, now)
                .or(() -> suitable(others(heard, usim), heard, present, usim, welcome, now));
    }

    private Optional<Camping> suitable(
            List<Candidate> candidates,
            List<CellMeasurement> heard,
            Optional<Long> present,
            Usim usim,
            Predicate<Rat> welcome,
            Instant now) {
        for (Candidate candidate : candidates) {
            Set<Plmn> group = selected.equals(Optional.of(candidate.plmn())) ? equivalents : Set.of();
            List<CellMeasurement> cells = those(
                    heard, it -> networkOf(it.cell(), candidate, group, usim).isPresent());
            List<CellMeasurement> first =
                    those(cells, it -> welcome.test(it.cell().rat()));
            Optional<CellMeasurement> cell =
                    choice.best(first, present, now).or(() -> choice.best(cells, present, now));
            if (cell.isPresent()) {
                if (!selected.equals(Optional.of(candidate.plmn()))) {
                    selected = Optional.of(candidate.plmn());
                    equivalents = Set.of();
                    stay = false;
                }
                return cell.map(it -> new Camping.Suitable(
                        it, networkOf(it.cell(), candidate, group, usim).orElseThrow()));
            }
        }
        return Optional.empty();
    }

    /** The network chosen by hand, or the one selected. */
    private List<Candidate> wanted() {
        if (mode instanceof NetworkSelection.Manual manual) {
            return manualChoiceFailed
                    ? List.of()
                    : List.of(manual.rat()
                            .map(it -> new Candidate(manual.plmn(), Set.of(it)))
                            .orElseGet(() -> Candidate.anyhow(manual.plmn())));
        }
        return selected.map(Candidate::anyhow).map(List::of).orElse(List.of());
    }

    private List<Candidate> others(List<CellMeasurement> heard, Usim usim) {
        if (mode instanceof NetworkSelection.Manual) {
            return List.of();
        }
        boolean stillThere = heard.stream()
                .anyMatch(it -> selected.isPresent() && it.cell().plmns().contains(selected.get()));
        return stay && stillThere ? List.of() : Priority.order(usim.subscriber(), heard, random);
    }

    /** The network of a group a cell would serve in, if any would. */
    private Optional<Plmn> networkOf(Cell cell, Candidate candidate, Set<Plmn> group, Usim usim) {
        if (!candidate.rats().contains(cell.rat())
                || denied.deniesCardOf(usim.subscriber().home())) {
            return Optional.empty();
        }
        for (Plmn plmn : cell.plmns()) {
            boolean wanted = plmn.equals(candidate.plmn()) || group.contains(plmn);
            if (wanted
                    && !denied.denies(plmn)
                    && (chosenByHand(plmn)
                            || (serves(cell, plmn) && !usim.forbidden().contains(plmn)))
                    && forbidden.allows(Area.of(cell, plmn))) {
                return Optional.of(plmn);
            }
        }
        return Optional.empty();
    }

    /** LTE and NR have nothing but packet service; GSM and UTRAN have another domain besides. */
    private boolean serves(Cell cell, Plmn plmn) {
        return cell.rat() == Rat.GSM || cell.rat() == Rat.UTRAN || forbidden.allowsPacketService(plmn);
    }

    private boolean chosenByHand(Plmn plmn) {
        return mode instanceof NetworkSelection.Manual manual && manual.plmn().equals(plmn);
    }

    /**
     * The network to change over to from a visited one, if one of higher priority is there now: periodically within the
     * country (TS 23.122 4.4.3.3), and when the user asks to choose again (4.4.3.2.1).
     *
     * @return whether there is, in which case it is selected
     */
    public boolean moveUp(List<CellMeasurement> heard, Usim usim, Instant now, boolean asked) {
        if (selected.isEmpty() || !(mode instanceof NetworkSelection.Automatic)) {
            return false;
        }
        Plmn before = selected.get();
        Subscriber subscriber = usim.subscriber();
        // An equivalent network is as good as the present one, so only what is better than all of them is worth the
        // change.
        int rank = Stream.concat(Stream.of(before), equivalents.stream().filter(it -> Country.same(it, before)))
                .mapToInt(it -> Priority.rank(subscriber, it))
                .min()
                .orElseThrow();
        for (Candidate candidate : Priority.order(subscriber, heard, random)) {
            Plmn plmn = candidate.plmn();
            boolean higher = Priority.rank(subscriber, plmn) < rank && (asked || Country.same(plmn, before));
            if (higher && heard.stream().anyMatch(it -> wouldServe(it, candidate, usim, now))) {
                selected = Optional.of(plmn);
                equivalents = Set.of();
                return true;
            }
        }
        return false;
    }

    private boolean wouldServe(CellMeasurement it, Candidate candidate, Usim usim, Instant now) {
        return !it.cell().barred()
                && !forbidden.barred(it.cell(), now)
                && CellChoice.level(it) > 0
                && networkOf(it.cell(), candidate, Set.of(), usim).isPresent();
    }
}
