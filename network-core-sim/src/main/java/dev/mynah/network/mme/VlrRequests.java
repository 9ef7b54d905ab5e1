package dev.mynah.network.mme;

import dev.mynah.network.air.nas.element.UeTerminatedDetachType;
import dev.mynah.network.sgs.MmeSide;
import java.util.Optional;

/** What the VLR has the MME do with the UEs both know. TS 29.118 5.1 and 5.7, MME side. */
final class VlrRequests implements MmeSide {
    private final Mme mme;
    private final MmeRegister register;

    VlrRequests(Mme mme, MmeRegister register) {
        this.mme = mme;
        this.register = register;
    }

    @Override
    public boolean page(String imsi) {
        UeContext ue = register.find(imsi);
        if (ue == null || !ue.sgs().associated()) {
            return false;
        }
        ue.fire(new MmeEvent.CsServiceWanted());
        return true;
    }

    /** Each UE is told to register there again, by a detach from that domain alone. TS 29.118 5.7.3, TS 24.301 5.5.2.3. */
    @Override
    public void vlrRestarted() {
        for (UeContext ue : register.subscribers()) {
            if (ue.sgs().associated()) {
                ue.sgs().unreliable();
                mme.detach(ue.imsi(), UeTerminatedDetachType.IMSI_DETACH, Optional.empty());
            }
        }
    }
}
