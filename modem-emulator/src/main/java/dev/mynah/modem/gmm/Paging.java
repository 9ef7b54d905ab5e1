package dev.mynah.modem.gmm;

import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Page;
import dev.mynah.network.air.PagingIdentity;

/** Whether a page means the UE, and what it makes of it. TS 24.008 4.7.9. */
final class Paging {
    private final GmmEntity ue;

    Paging(GmmEntity ue) {
        this.ue = ue;
    }

    void paged(Page page) {
        if (page.domain() != CnDomain.PS || !ue.attached()) {
            return;
        }
        PagingIdentity whom = page.whom();
        if (whom instanceof PagingIdentity.ByImsi byImsi && byImsi.imsi().equals(ue.imsi())) {
            ue.fire(new GmmEvent.PagedByImsi());
        } else if (whom instanceof PagingIdentity.ByPTmsi byPTmsi
                && ue.context()
                        .pTmsi()
                        .filter(it -> it.value() == byPTmsi.pTmsi())
                        .isPresent()) {
            ue.fire(new GmmEvent.Paged());
        }
    }
}
