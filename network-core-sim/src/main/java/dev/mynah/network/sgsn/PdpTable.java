package dev.mynah.network.sgsn;

import static dev.mynah.network.sgsn.PdpState.ACTIVE;
import static dev.mynah.network.sgsn.PdpState.INACTIVE;
import static dev.mynah.network.sgsn.PdpState.INACTIVE_PENDING;
import static dev.mynah.network.sgsn.SgsnTimer.T3395;

import dev.mynah.network.air.fsm.Transitions;
import dev.mynah.network.air.nas.sm.ActivatePdpContextRequest;
import dev.mynah.network.air.nas.sm.DeactivatePdpContextAccept;
import dev.mynah.network.air.nas.sm.DeactivatePdpContextRequest;
import dev.mynah.network.air.nas.sm.ModifyPdpContextReject;
import dev.mynah.network.air.nas.sm.MsModifyPdpContextAccept;
import dev.mynah.network.air.nas.sm.MsModifyPdpContextRequest;
import dev.mynah.network.air.nas.sm.SmMessage;

/** A PDP context in the network: TS 24.008 6.1.3.1, 6.1.3.3, 6.1.3.4. */
final class PdpTable {
    static final Transitions<PdpState, PdpContext> SM = Transitions.of(PdpState.class, PdpContext.class)
            .in(INACTIVE)
            .on(PdpContext.Activate.class)
            .go(ACTIVE, PdpContext.ACCEPT)
            .on(PdpContext.Arrive.class)
            .go(ACTIVE, PdpContext.GO_ON)
            .in(ACTIVE)
            // 6.1.3.1.5 a: the station has not seen the accept.
            .on(ActivatePdpContextRequest.class)
            .stay(PdpContext.ACCEPT_AGAIN)
            .on(DeactivatePdpContextRequest.class)
            .go(INACTIVE, PdpContext.ACCEPT_DEACTIVATION, PdpContext.CLOSE)
            .on(PdpContext.Deactivate.class)
            .go(INACTIVE_PENDING, PdpContext.REQUEST_DEACTIVATION)
            .on(MsModifyPdpContextRequest.class)
            .stay(PdpContext.MODIFY)
            .in(INACTIVE_PENDING)
            .on(DeactivatePdpContextAccept.class)
            .go(INACTIVE, PdpContext.CLOSE)
            // 6.1.3.4.3: both sides deactivate at once.
            .on(DeactivatePdpContextRequest.class)
            .go(INACTIVE, PdpContext.ACCEPT_DEACTIVATION, PdpContext.CLOSE)
            .on(PdpContext.Deactivate.class)
            .stay()
            .on(MsModifyPdpContextRequest.class)
            .stay()
            .on(T3395)
            .stay(PdpContext.REPEAT)
            .on(SgsnEvent.GaveUp.class)
            .go(INACTIVE, PdpContext.CLOSE)
            .in(ACTIVE)
            .on(PdpContext.Depart.class)
            .go(INACTIVE, PdpContext.LET_GO)
            .in(INACTIVE_PENDING)
            .on(PdpContext.Depart.class)
            .go(INACTIVE, PdpContext.CLOSE)
            .in(ACTIVE, INACTIVE_PENDING)
            .on(PdpContext.Lost.class)
            .go(INACTIVE, PdpContext.CLOSE)
            .on(MsModifyPdpContextAccept.class)
            .stay()
            .on(ModifyPdpContextReject.class)
            .stay()
            .in(PdpState.values())
            .on(SmMessage.class)
            .stay(PdpContext.NOT_COMPATIBLE)
            .build();

    private PdpTable() {}
}
