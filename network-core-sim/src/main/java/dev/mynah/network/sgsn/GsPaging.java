package dev.mynah.network.sgsn;

import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Page;
import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.nas.element.NetworkDetachType;
import dev.mynah.network.gs.SgsnSide;
import java.util.Optional;

/** What the VLR has the SGSN do with the stations both know. TS 29.018 6 and 13, SGSN side. */
final class GsPaging implements SgsnSide {
    private final Sgsn sgsn;

    GsPaging(Sgsn sgsn) {
        this.sgsn = sgsn;
    }

    @Override
    public boolean page(String imsi, PagingIdentity whom) {
        MsContext ms = sgsn.register().find(imsi);
        if (ms == null || !ms.state().registered() || !ms.gs().associated()) {
            return false;
        }
        // Connected or not: the circuit switched domain has a connection of its own.
        sgsn.page(ms.area(), new Page(whom, CnDomain.CS));
        return true;
    }

    /** Each station is told to register there again, by a detach from that domain alone. TS 24.008 4.7.4.2. */
    @Override
    public void vlrRestarted() {
        for (MsContext ms : sgsn.register().stations()) {
            if (ms.gs().associated()) {
                ms.gs().unreliable();
                sgsn.detach(ms.imsi(), NetworkDetachType.IMSI_DETACH, Optional.empty());
            }
        }
    }
}
