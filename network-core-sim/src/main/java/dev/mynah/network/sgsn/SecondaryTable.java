package dev.mynah.network.sgsn;

import static dev.mynah.network.sgsn.PdpState.ACTIVE;
import static dev.mynah.network.sgsn.PdpState.ACTIVE_PENDING;
import static dev.mynah.network.sgsn.PdpState.INACTIVE;
import static dev.mynah.network.sgsn.PdpState.INACTIVE_PENDING;
import static dev.mynah.network.sgsn.PdpState.MODIFY_PENDING;
import static dev.mynah.network.sgsn.SgsnTimer.T3385;
import static dev.mynah.network.sgsn.SgsnTimer.T3386;
import static dev.mynah.network.sgsn.SgsnTimer.T3395;

import dev.mynah.network.air.fsm.Transitions;
import dev.mynah.network.air.nas.sm.ActivateSecondaryPdpContextRequest;
import dev.mynah.network.air.nas.sm.DeactivatePdpContextAccept;
import dev.mynah.network.air.nas.sm.DeactivatePdpContextRequest;
import dev.mynah.network.air.nas.sm.ModifyPdpContextReject;
import dev.mynah.network.air.nas.sm.MsModifyPdpContextAccept;
import dev.mynah.network.air.nas.sm.MsModifyPdpContextRequest;
import dev.mynah.network.air.nas.sm.RequestSecondaryPdpContextActivationReject;
import dev.mynah.network.air.nas.sm.SmMessage;

/** A secondary PDP context in the network: TS 24.008 6.1.3.2, 6.1.3.3, 6.1.3.4. */
final class SecondaryTable {
    static final Transitions<PdpState, SecondaryContext> SM = Transitions.of(PdpState.class, SecondaryContext.class)
            .in(INACTIVE)
            .on(SecondaryContext.Offer.class)
            .go(ACTIVE_PENDING, SecondaryContext.OFFER)
            .in(INACTIVE, ACTIVE_PENDING)
            .on(SecondaryContext.Grant.class)
            .go(ACTIVE, SecondaryContext.ACCEPT)
            .in(ACTIVE_PENDING)
            .on(RequestSecondaryPdpContextActivationReject.class)
            .go(INACTIVE, SecondaryContext.CLOSE)
            .on(T3385)
            .stay(SecondaryContext.REPEAT)
            .on(SgsnEvent.GaveUp.class)
            .go(INACTIVE, SecondaryContext.CLOSE)
            .on(PdpContext.Deactivate.class)
            .go(INACTIVE, SecondaryContext.CLOSE)
            .in(ACTIVE)
            // 6.1.3.2.3 a: the station has not seen the accept.
            .on(ActivateSecondaryPdpContextRequest.class)
            .stay(SecondaryContext.ACCEPT_AGAIN)
            .on(MsModifyPdpContextRequest.class)
            .stay(SecondaryContext.ANSWER_MODIFICATION)
            .on(SecondaryContext.Modify.class)
            .go(MODIFY_PENDING, SecondaryContext.REQUEST_MODIFICATION)
            .in(MODIFY_PENDING)
            .on(MsModifyPdpContextAccept.class)
            .go(ACTIVE, SecondaryContext.MODIFIED)
            .on(ModifyPdpContextReject.class)
            .go(ACTIVE, SecondaryContext.STAYS)
            // 6.1.3.3.3 b: the network's wish goes first.
            .on(MsModifyPdpContextRequest.class)
            .stay()
            .on(T3386)
            .stay(SecondaryContext.REPEAT)
            .on(SgsnEvent.GaveUp.class)
            .go(ACTIVE, SecondaryContext.STAYS)
            .in(ACTIVE, MODIFY_PENDING)
            .on(DeactivatePdpContextRequest.class)
            .go(INACTIVE, SecondaryContext.ACCEPT_DEACTIVATION, SecondaryContext.CLOSE)
            .on(PdpContext.Deactivate.class)
            .go(INACTIVE_PENDING, SecondaryContext.REQUEST_DEACTIVATION)
            .in(INACTIVE_PENDING)
            .on(DeactivatePdpContextAccept.class)
            .go(INACTIVE, SecondaryContext.CLOSE)
            .on(DeactivatePdpContextRequest.class)
            .go(INACTIVE, SecondaryContext.ACCEPT_DEACTIVATION, SecondaryContext.CLOSE)
            .on(PdpContext.Deactivate.class)
            .stay()
            .on(T3395)
            .stay(SecondaryContext.REPEAT)
            .on(SgsnEvent.GaveUp.class)
            .go(INACTIVE, SecondaryContext.CLOSE)
            .in(ACTIVE_PENDING, ACTIVE, MODIFY_PENDING, INACTIVE_PENDING)
            .on(PdpContext.Lost.class)
            .go(INACTIVE, SecondaryContext.CLOSE)
            .in(PdpState.values())
            .on(SmMessage.class)
            .stay(SecondaryContext.NOT_COMPATIBLE)
            .build();

    private SecondaryTable() {}
}
