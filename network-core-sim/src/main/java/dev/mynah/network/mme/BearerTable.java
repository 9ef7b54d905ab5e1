package dev.mynah.network.mme;

import static dev.mynah.network.mme.BearerState.ACTIVE;
import static dev.mynah.network.mme.BearerState.ACTIVE_PENDING;
import static dev.mynah.network.mme.BearerState.INACTIVE;
import static dev.mynah.network.mme.BearerState.INACTIVE_PENDING;
import static dev.mynah.network.mme.BearerState.MODIFY_PENDING;
import static dev.mynah.network.mme.MmeTimer.T3485;
import static dev.mynah.network.mme.MmeTimer.T3486;
import static dev.mynah.network.mme.MmeTimer.T3495;

import dev.mynah.network.air.fsm.Transitions;
import dev.mynah.network.air.nas.esm.ActivateDefaultEpsBearerContextAccept;
import dev.mynah.network.air.nas.esm.ActivateDefaultEpsBearerContextReject;
import dev.mynah.network.air.nas.esm.DeactivateEpsBearerContextAccept;
import dev.mynah.network.air.nas.esm.EsmMessage;
import dev.mynah.network.air.nas.esm.ModifyEpsBearerContextAccept;
import dev.mynah.network.air.nas.esm.ModifyEpsBearerContextReject;
import dev.mynah.network.air.nas.esm.PdnConnectivityRequest;
import dev.mynah.network.air.nas.esm.PdnDisconnectRequest;

/** A default EPS bearer context in the network: TS 24.301 6.4.1, 6.4.3, 6.4.4, 6.5.1 and 6.5.2. */
final class BearerTable {
    static final Transitions<BearerState, Bearer> ESM = Transitions.of(BearerState.class, Bearer.class)
            .in(INACTIVE)
            // 6.4.1.2: within an attach the activation is carried by ATTACH ACCEPT, which T3450 repeats.
            .on(Bearer.Activate.class, "within an attach", Bearer.Activate::attaching)
            .go(ACTIVE_PENDING)
            .on(Bearer.Activate.class)
            .go(ACTIVE_PENDING, Bearer.REQUEST_ACTIVATION)
            // TS 23.401 5.3.3.2, 5.3.3.6: a PDP context of GSM or UTRAN goes on.
            .on(Bearer.Arrive.class)
            .go(ACTIVE, Bearer.GO_ON)
            .in(ACTIVE, MODIFY_PENDING)
            .on(Bearer.Depart.class, "able to be a PDP context", Bearer.Depart::movable)
            .go(INACTIVE, Bearer.LET_GO)
            .in(ACTIVE, MODIFY_PENDING, ACTIVE_PENDING, INACTIVE_PENDING)
            .on(Bearer.Depart.class)
            .go(INACTIVE, Bearer.CLOSE)
            .in(ACTIVE_PENDING)
            .on(ActivateDefaultEpsBearerContextAccept.class)
            .go(ACTIVE, Bearer.ACTIVATED)
            .on(ActivateDefaultEpsBearerContextReject.class)
            .go(INACTIVE, Bearer.CLOSE)
            // 6.5.1.6 b: the UE has not seen the activation.
            .on(PdnConnectivityRequest.class)
            .stay(Bearer.AGAIN)
            .on(T3485)
            .stay(Bearer.REPEAT_ACTIVATION)
            // 6.4.3.
            .in(ACTIVE)
            .on(Bearer.Modify.class)
            .go(MODIFY_PENDING, Bearer.REQUEST_MODIFICATION)
            .in(MODIFY_PENDING)
            .on(ModifyEpsBearerContextAccept.class)
            .go(ACTIVE, Bearer.MODIFIED)
            .on(ModifyEpsBearerContextReject.class, "the UE does not have it", Bearer::unknown)
            .go(INACTIVE, Bearer.CLOSE)
            .on(ModifyEpsBearerContextReject.class)
            .go(ACTIVE, Bearer.MODIFIED)
            .on(T3486)
            .stay(Bearer.REPEAT_MODIFICATION)
            .on(MmeEvent.GaveUp.class)
            .go(ACTIVE, Bearer.MODIFIED)
            .in(ACTIVE, ACTIVE_PENDING, MODIFY_PENDING)
            .on(PdnDisconnectRequest.class)
            .go(INACTIVE_PENDING, Bearer.REQUEST_DEACTIVATION)
            .on(Bearer.Deactivate.class)
            .go(INACTIVE_PENDING, Bearer.REQUEST_DEACTIVATION)
            .in(INACTIVE_PENDING)
            .on(ModifyEpsBearerContextAccept.class)
            .stay()
            .on(DeactivateEpsBearerContextAccept.class)
            .go(INACTIVE, Bearer.CLOSE)
            .on(PdnDisconnectRequest.class)
            .stay(Bearer.AGAIN)
            .on(T3495)
            .stay(Bearer.REPEAT_DEACTIVATION)
            .in(ACTIVE_PENDING, INACTIVE_PENDING)
            .on(MmeEvent.GaveUp.class)
            .go(INACTIVE, Bearer.CLOSE)
            .in(ACTIVE, ACTIVE_PENDING, MODIFY_PENDING, INACTIVE_PENDING)
            // 6.4.4.6, 6.7: one side has lost the context.
            .on(Bearer.Lost.class)
            .go(INACTIVE, Bearer.CLOSE)
            .in(BearerState.values())
            .on(EsmMessage.class)
            .stay(Bearer.NOT_COMPATIBLE)
            .build();

    private BearerTable() {}
}
