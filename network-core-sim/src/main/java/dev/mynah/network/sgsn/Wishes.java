package dev.mynah.network.sgsn;

import java.util.Optional;

/** What the operator wants of one station: at once, or as soon as it is connected. */
final class Wishes {
    private Optional<SgsnEvent> waiting = Optional.empty();
    private Optional<SgsnEvent.DetachWanted> detaching = Optional.empty();
    private int pages;

    /** Waits for the station to be connected; the last wish counts. */
    void later(SgsnEvent wanted) {
        waiting = Optional.of(wanted);
    }

    boolean any() {
        return waiting.isPresent();
    }

    Optional<SgsnEvent> take() {
        Optional<SgsnEvent> taken = waiting;
        waiting = Optional.empty();
        return taken;
    }

    /** The station is being detached. */
    void now(SgsnEvent.DetachWanted wanted) {
        detaching = Optional.of(wanted);
    }

    Optional<SgsnEvent.DetachWanted> detaching() {
        return detaching;
    }

    void drop() {
        waiting = Optional.empty();
        detaching = Optional.empty();
    }

    /** How often the station has been paged for what waits. */
    int pages() {
        return pages;
    }

    void paged() {
        pages++;
    }

    void notPaged() {
        pages = 0;
    }
}
