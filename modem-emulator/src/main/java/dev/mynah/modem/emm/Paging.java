package dev.mynah.modem.emm;

import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Page;
import dev.mynah.network.air.PagingIdentity;
import java.util.Optional;

/** Pages in the cell camped on, most of which are for others. TS 24.301 5.6.2. */
final class Paging {
    private final EmmUe ue;

    Paging(EmmUe ue) {
        this.ue = ue;
    }

    void paged(Page page) {
        PagingIdentity whom = page.whom();
        if (whom instanceof PagingIdentity.ByImsi byImsi && byImsi.imsi().equals(ue.imsi())) {
            ue.fire(new EmmEvent.PagedByImsi());
        } else if (Optional.of(whom).equals(ue.context().sTmsi().map(PagingIdentity.class::cast))) {
            if (page.domain() == CnDomain.CS) {
                ue.fallback().paged();
            } else {
                ue.fire(new EmmEvent.Paged());
            }
        }
    }
}
