package dev.mynah.modem.emm;

import static dev.mynah.modem.emm.EmmState.DEREGISTERED_NORMAL_SERVICE;
import static dev.mynah.modem.emm.EmmState.REGISTERED_ATTEMPTING_TO_UPDATE;
import static dev.mynah.modem.emm.EmmState.REGISTERED_LIMITED_SERVICE;
import static dev.mynah.modem.emm.EmmState.REGISTERED_NORMAL_SERVICE;
import static dev.mynah.modem.emm.EmmState.REGISTERED_NO_CELL_AVAILABLE;
import static dev.mynah.modem.emm.EmmState.REGISTERED_PLMN_SEARCH;
import static dev.mynah.modem.emm.EmmState.SERVICE_REQUEST_INITIATED;
import static dev.mynah.modem.emm.EmmState.TRACKING_AREA_UPDATING_INITIATED;
import static dev.mynah.modem.emm.EmmSteps.CAMPING_REGISTERED;
import static dev.mynah.modem.emm.EmmSteps.COUNT_UPDATE;
import static dev.mynah.modem.emm.EmmSteps.LOOK_FOR_CELL;
import static dev.mynah.modem.emm.EmmSteps.RELEASE;
import static dev.mynah.modem.emm.EmmSteps.REQUEST_SERVICE;
import static dev.mynah.modem.emm.EmmSteps.SEND_UPDATE;

import dev.mynah.modem.emm.EmmEvent.AttachWanted;
import dev.mynah.modem.emm.EmmEvent.ConnectionReleased;
import dev.mynah.modem.emm.EmmEvent.DetachWanted;
import dev.mynah.modem.emm.EmmEvent.FallbackRefused;
import dev.mynah.modem.emm.EmmEvent.FallbackWanted;
import dev.mynah.modem.emm.EmmEvent.FellBack;
import dev.mynah.modem.emm.EmmEvent.LimitedCell;
import dev.mynah.modem.emm.EmmEvent.NoCell;
import dev.mynah.modem.emm.EmmEvent.Paged;
import dev.mynah.modem.emm.EmmEvent.ServiceGranted;
import dev.mynah.modem.emm.EmmEvent.SuitableCell;
import dev.mynah.modem.emm.EmmEvent.UplinkPending;
import dev.mynah.network.air.fsm.Transitions;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.emm.AttachAccept;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateAccept;

/** A registered UE: what it camps on, tracking area updates, service requests. TS 24.301 5.2.3, 5.5.3, 5.6.1. */
final class EmmRegisteredRows {
    private EmmRegisteredRows() {}

    static Transitions.In<EmmState, EmmUe> registered(Transitions.In<EmmState, EmmUe> rows) {
        return rows.in(CAMPING_REGISTERED)
                .on(SuitableCell.class, "needs update", SuitableCell::needsUpdate)
                .go(TRACKING_AREA_UPDATING_INITIATED, SEND_UPDATE)
                .on(SuitableCell.class, "backing off", SuitableCell::backingOff)
                .go(REGISTERED_ATTEMPTING_TO_UPDATE)
                .on(SuitableCell.class)
                .go(REGISTERED_NORMAL_SERVICE)
                .on(LimitedCell.class)
                .go(REGISTERED_LIMITED_SERVICE)
                .on(NoCell.class)
                .go(REGISTERED_NO_CELL_AVAILABLE)
                .on(EmmTimer.T3412)
                .stay(Step.of("an update is due", ue -> ue.update().due()), LOOK_FOR_CELL)
                .on(EmmTimer.T3346)
                .stay(LOOK_FOR_CELL)
                .on(EmmTimer.T3402)
                .stay(LOOK_FOR_CELL)
                .on(EmmTimer.T3411)
                .stay(LOOK_FOR_CELL)
                .on(AttachWanted.class)
                .stay()
                .on(ConnectionReleased.class)
                .stay(Step.of("start T3412", ue -> ue.registration().becameIdle()), LOOK_FOR_CELL)
                .on(ServiceGranted.class)
                .stay()
                .on(AttachAccept.class)
                .stay(Step.of(
                        "repeat ATTACH COMPLETE",
                        AttachAccept.class,
                        (ue, accept) -> ue.attach().accepted(accept)))
                .on(TrackingAreaUpdateAccept.class)
                .stay(Step.of(
                        "repeat TRACKING AREA UPDATE COMPLETE",
                        TrackingAreaUpdateAccept.class,
                        (ue, accept) -> ue.update().accepted(accept)))
                .in(REGISTERED_NORMAL_SERVICE)
                .on(Paged.class)
                .go(SERVICE_REQUEST_INITIATED, REQUEST_SERVICE)
                .on(UplinkPending.class)
                .go(SERVICE_REQUEST_INITIATED, REQUEST_SERVICE)
                .on(FallbackWanted.class)
                .go(
                        SERVICE_REQUEST_INITIATED,
                        Step.of(
                                "send EXTENDED SERVICE REQUEST, start T3417ext",
                                ue -> ue.fallback().request()))
                .in(REGISTERED_ATTEMPTING_TO_UPDATE)
                .on(FallbackWanted.class)
                .go(TRACKING_AREA_UPDATING_INITIATED, SEND_UPDATE)
                .on(Paged.class)
                .go(TRACKING_AREA_UPDATING_INITIATED, SEND_UPDATE)
                .on(UplinkPending.class)
                .go(TRACKING_AREA_UPDATING_INITIATED, SEND_UPDATE)
                .in(REGISTERED_LIMITED_SERVICE, REGISTERED_PLMN_SEARCH, REGISTERED_NO_CELL_AVAILABLE)
                .on(DetachWanted.class)
                .go(
                        DEREGISTERED_NORMAL_SERVICE,
                        Step.of("bearers are gone", ue -> ue.registration().registrationLostByUser()),
                        LOOK_FOR_CELL)
                .on(Paged.class)
                .stay()
                .on(FallbackWanted.class)
                .stay(Step.of("tell those who asked", ue -> ue.fallback().failed()))
                .on(UplinkPending.class)
                .stay();
    }

    static Transitions.In<EmmState, EmmUe> updating(Transitions.In<EmmState, EmmUe> rows) {
        return rows.in(TRACKING_AREA_UPDATING_INITIATED)
                .on(TrackingAreaUpdateAccept.class)
                .go(
                        REGISTERED_NORMAL_SERVICE,
                        Step.of(
                                "stop T3430, send TRACKING AREA UPDATE COMPLETE if an identity is new",
                                TrackingAreaUpdateAccept.class,
                                (ue, accept) -> ue.update().accepted(accept)))
                .on(EmmTimer.T3430)
                .go(REGISTERED_ATTEMPTING_TO_UPDATE, RELEASE, COUNT_UPDATE, LOOK_FOR_CELL)
                .on(ConnectionReleased.class)
                .go(REGISTERED_ATTEMPTING_TO_UPDATE, COUNT_UPDATE, LOOK_FOR_CELL)
                .on(NoCell.class)
                .go(REGISTERED_NO_CELL_AVAILABLE, RELEASE, COUNT_UPDATE)
                .on(SuitableCell.class)
                .stay()
                .on(LimitedCell.class)
                .stay()
                .on(AttachWanted.class)
                .stay()
                .on(Paged.class)
                .stay()
                .on(UplinkPending.class)
                .stay()
                .on(FallbackWanted.class)
                .stay()
                .on(ServiceGranted.class)
                .stay();
    }

    static Transitions.In<EmmState, EmmUe> requestingService(Transitions.In<EmmState, EmmUe> rows) {
        Step<EmmUe> giveUp = Step.of("what waited is lost", ue -> ue.service().failed());
        Step<EmmUe> fallBack =
                Step.of("go on in a circuit switched cell", ue -> ue.fallback().fallBack());
        return rows.in(SERVICE_REQUEST_INITIATED)
                .on(FellBack.class)
                .go(
                        REGISTERED_NORMAL_SERVICE,
                        fallBack,
                        Step.of("start T3412", ue -> ue.registration().becameIdle()),
                        LOOK_FOR_CELL)
                .on(EmmTimer.T3417EXT)
                .go(REGISTERED_NORMAL_SERVICE, RELEASE, fallBack, LOOK_FOR_CELL)
                .on(FallbackRefused.class)
                .go(
                        REGISTERED_NORMAL_SERVICE,
                        Step.of(
                                "tell those who asked, start T3442",
                                FallbackRefused.class,
                                (ue, refused) -> ue.fallback().refused(refused.cause(), refused.t3442())))
                .on(FallbackWanted.class)
                .stay()
                .on(ServiceGranted.class)
                .go(
                        REGISTERED_NORMAL_SERVICE,
                        Step.of(
                                "stop T3417, send what waits",
                                ue -> ue.service().granted()))
                .on(EmmTimer.T3417)
                .go(REGISTERED_NORMAL_SERVICE, RELEASE, giveUp, LOOK_FOR_CELL)
                .on(ConnectionReleased.class)
                .go(
                        REGISTERED_NORMAL_SERVICE,
                        giveUp,
                        Step.of("start T3412", ue -> ue.registration().becameIdle()),
                        LOOK_FOR_CELL)
                .on(NoCell.class)
                .go(REGISTERED_NO_CELL_AVAILABLE, RELEASE, giveUp)
                .on(SuitableCell.class)
                .stay()
                .on(LimitedCell.class)
                .stay()
                .on(AttachWanted.class)
                .stay()
                .on(Paged.class)
                .stay()
                .on(UplinkPending.class)
                .stay();
    }
}
