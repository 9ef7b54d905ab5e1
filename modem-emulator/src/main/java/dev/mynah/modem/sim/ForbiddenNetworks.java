package dev.mynah.modem.sim;

import dev.mynah.euicc.file.content.EfPlmnList;
import dev.mynah.network.air.Plmn;
import java.util.ArrayList;
import java.util.List;

/** EF.FPLMN: the networks that have refused this subscriber for good. TS 23.122 3.1. */
final class ForbiddenNetworks {
    private final SimFiles files;
    private List<Plmn> list;
    private boolean old;
    private boolean added;

    ForbiddenNetworks(SimFiles files) {
        this.files = files;
        this.list = read();
    }

    private List<Plmn> read() {
        return files.read(SimFile.FPLMN).map(EfPlmnList::decode).orElse(List.of()).stream()
                .map(Plmn::of)
                .toList();
    }

    /** The card has a new list. */
    void changed() {
        list = read();
    }

    /** A host has written to the card: what is remembered of it may be old. */
    void hostWrote() {
        old = true;
    }

    List<Plmn> list() {
        if (old) {
            old = false;
            list = read();
        }
        return list;
    }

    /** When the file is full the oldest entry makes room. */
    void add(Plmn plmn) {
        if (!list().contains(plmn)) {
            List<Plmn> more = new ArrayList<>(list());
            more.add(plmn);
            write(more);
            added = true;
        }
    }

    /** Whether a network has been added since the file was last emptied. */
    boolean added() {
        return added;
    }

    void empty() {
        added = false;
        if (!list().isEmpty()) {
            write(List.of());
        }
    }

    void remove(Plmn plmn) {
        if (list().contains(plmn)) {
            List<Plmn> less = new ArrayList<>(list());
            less.remove(plmn);
            write(less);
        }
    }

    private void write(List<Plmn> wanted) {
        int places = files.read(SimFile.FPLMN).map(it -> it.length / 3).orElse(0);
        List<Plmn> kept = wanted.subList(Math.max(0, wanted.size() - places), wanted.size());
        files.update(
                SimFile.FPLMN, EfPlmnList.encode(kept.stream().map(Plmn::digits).toList(), 3 * places));
        // A card without room still has the list of this power cycle.
        list = places == 0 ? List.copyOf(wanted) : List.copyOf(kept);
    }
}
