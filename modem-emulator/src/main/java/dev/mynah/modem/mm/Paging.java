package dev.mynah.modem.mm;

import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Page;

/** A page, heard here or in LTE, where it made the UE fall back. TS 24.008 4.5.1.3.3, TS 23.272 7. */
final class Paging {
    private final MmUe ue;
    private boolean toAnswer;

    Paging(MmUe ue) {
        this.ue = ue;
    }

    void paged(Page page) {
        if (page.domain() == CnDomain.CS
                && ue.context().map(it -> it.isMeant(page.whom())).orElse(false)) {
            ue.fire(new MmEvent.Paged());
        }
    }

    void expect(boolean answer) {
        toAnswer = answer;
    }

    boolean expected() {
        return toAnswer;
    }

    void over() {
        toAnswer = false;
    }

    /** @param updating whether an update goes first, which answers the page as well: the network goes on from there */
    void camped(boolean updating) {
        if (toAnswer) {
            toAnswer = false;
            if (!updating) {
                ue.fire(new MmEvent.Paged());
            }
        }
    }
}
