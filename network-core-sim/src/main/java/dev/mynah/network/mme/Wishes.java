package dev.mynah.network.mme;

import java.util.Optional;

/** What the operator wants of one UE: at once, or as soon as it is connected. */
final class Wishes {
    private Optional<MmeEvent> waiting = Optional.empty();
    private Optional<MmeEvent.DetachWanted> detaching = Optional.empty();
    private int pages;

    /** Waits for the UE to be connected; the last wish counts. */
    void later(MmeEvent wanted) {
        waiting = Optional.of(wanted);
    }

    boolean any() {
        return waiting.isPresent();
    }

    Optional<MmeEvent> take() {
        Optional<MmeEvent> taken = waiting;
        waiting = Optional.empty();
        return taken;
    }

    /** The UE is being detached. */
    void now(MmeEvent.DetachWanted wanted) {
        detaching = Optional.of(wanted);
    }

    Optional<MmeEvent.DetachWanted> detaching() {
        return detaching;
    }

    void drop() {
        waiting = Optional.empty();
        detaching = Optional.empty();
    }

    /** How often the UE has been paged for what waits. */
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
