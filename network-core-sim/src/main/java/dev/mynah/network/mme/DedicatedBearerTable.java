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
import dev.mynah.network.air.nas.esm.ActivateDedicatedEpsBearerContextAccept;
import dev.mynah.network.air.nas.esm.ActivateDedicatedEpsBearerContextReject;
import dev.mynah.network.air.nas.esm.DeactivateEpsBearerContextAccept;
import dev.mynah.network.air.nas.esm.EsmMessage;
import dev.mynah.network.air.nas.esm.ModifyEpsBearerContextAccept;
import dev.mynah.network.air.nas.esm.ModifyEpsBearerContextReject;

/** A dedicated EPS bearer context in the network: TS 24.301 6.4.2 to 6.4.4, 6.5.3, 6.5.4. */
final class DedicatedBearerTable {
    static final Transitions<BearerState, DedicatedBearer> ESM = Transitions.of(
                    BearerState.class, DedicatedBearer.class)
            .in(INACTIVE)
            .on(DedicatedBearer.Activate.class)
            .go(ACTIVE_PENDING, DedicatedBearer.REQUEST_ACTIVATION)
            .in(ACTIVE_PENDING)
            .on(ActivateDedicatedEpsBearerContextAccept.class)
            .go(ACTIVE, DedicatedBearer.ACTIVATED)
            .on(ActivateDedicatedEpsBearerContextReject.class)
            .go(INACTIVE, DedicatedBearer.CLOSE)
            .on(T3485)
            .stay(DedicatedBearer.REPEAT)
            .in(ACTIVE)
            .on(DedicatedBearer.Modify.class)
            .go(MODIFY_PENDING, DedicatedBearer.REQUEST_MODIFICATION)
            .in(MODIFY_PENDING)
            .on(ModifyEpsBearerContextAccept.class)
            .go(ACTIVE, DedicatedBearer.MODIFIED)
            .on(ModifyEpsBearerContextReject.class)
            .go(ACTIVE, DedicatedBearer.NOT_MODIFIED)
            .on(T3486)
            .stay(DedicatedBearer.REPEAT)
            .on(MmeEvent.GaveUp.class)
            .go(ACTIVE, DedicatedBearer.STAYS)
            .in(ACTIVE, ACTIVE_PENDING, MODIFY_PENDING)
            .on(DedicatedBearer.Deactivate.class)
            .go(INACTIVE_PENDING, DedicatedBearer.REQUEST_DEACTIVATION)
            .in(INACTIVE_PENDING)
            .on(DeactivateEpsBearerContextAccept.class)
            .go(INACTIVE, DedicatedBearer.CLOSE)
            .on(DedicatedBearer.Deactivate.class)
            .stay()
            .on(T3495)
            .stay(DedicatedBearer.REPEAT)
            // 6.4.4.4: the answer to what has been overtaken.
            .on(ActivateDedicatedEpsBearerContextAccept.class)
            .stay()
            .on(ModifyEpsBearerContextAccept.class)
            .stay()
            .in(ACTIVE_PENDING, INACTIVE_PENDING)
            .on(MmeEvent.GaveUp.class)
            .go(INACTIVE, DedicatedBearer.CLOSE)
            .in(ACTIVE, ACTIVE_PENDING, MODIFY_PENDING, INACTIVE_PENDING)
            .on(DedicatedBearer.Lost.class)
            .go(INACTIVE, DedicatedBearer.CLOSE)
            .in(BearerState.values())
            .on(EsmMessage.class)
            .stay(DedicatedBearer.NOT_COMPATIBLE)
            .build();

    private DedicatedBearerTable() {}
}
