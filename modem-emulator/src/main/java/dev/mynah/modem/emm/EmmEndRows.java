package dev.mynah.modem.emm;

import static dev.mynah.modem.emm.EmmState.DEREGISTERED_ATTEMPTING_TO_ATTACH;
import static dev.mynah.modem.emm.EmmState.DEREGISTERED_INITIATED;
import static dev.mynah.modem.emm.EmmState.DEREGISTERED_LIMITED_SERVICE;
import static dev.mynah.modem.emm.EmmState.DEREGISTERED_NORMAL_SERVICE;
import static dev.mynah.modem.emm.EmmState.DEREGISTERED_NO_CELL_AVAILABLE;
import static dev.mynah.modem.emm.EmmState.DEREGISTERED_NO_IMSI;
import static dev.mynah.modem.emm.EmmState.DEREGISTERED_PLMN_SEARCH;
import static dev.mynah.modem.emm.EmmState.NULL;
import static dev.mynah.modem.emm.EmmState.REGISTERED_ATTEMPTING_TO_UPDATE;
import static dev.mynah.modem.emm.EmmState.REGISTERED_INITIATED;
import static dev.mynah.modem.emm.EmmState.REGISTERED_LIMITED_SERVICE;
import static dev.mynah.modem.emm.EmmState.REGISTERED_NORMAL_SERVICE;
import static dev.mynah.modem.emm.EmmState.REGISTERED_PLMN_SEARCH;
import static dev.mynah.modem.emm.EmmState.SERVICE_REQUEST_INITIATED;
import static dev.mynah.modem.emm.EmmState.TRACKING_AREA_UPDATING_INITIATED;
import static dev.mynah.modem.emm.EmmSteps.CAMPING_UNREGISTERED;
import static dev.mynah.modem.emm.EmmSteps.COUNT_ATTACH;
import static dev.mynah.modem.emm.EmmSteps.COUNT_UPDATE;
import static dev.mynah.modem.emm.EmmSteps.FORGET_IDENTITY;
import static dev.mynah.modem.emm.EmmSteps.FORGET_REGISTRATION;
import static dev.mynah.modem.emm.EmmSteps.IN_DIALOGUE;
import static dev.mynah.modem.emm.EmmSteps.LOOK_FOR_CELL;
import static dev.mynah.modem.emm.EmmSteps.LOSE_REGISTRATION;
import static dev.mynah.modem.emm.EmmSteps.OBEY;
import static dev.mynah.modem.emm.EmmSteps.RELEASE;
import static dev.mynah.modem.emm.EmmSteps.SEARCH_NETWORKS;
import static dev.mynah.modem.emm.EmmSteps.SEND_DETACH;
import static dev.mynah.modem.emm.EmmSteps.WITH_CONTEXT;

import dev.mynah.modem.emm.EmmEvent.AttachWanted;
import dev.mynah.modem.emm.EmmEvent.AuthenticationDoubted;
import dev.mynah.modem.emm.EmmEvent.AuthenticationRejected;
import dev.mynah.modem.emm.EmmEvent.ConnectionReleased;
import dev.mynah.modem.emm.EmmEvent.Departed;
import dev.mynah.modem.emm.EmmEvent.DetachGivenUp;
import dev.mynah.modem.emm.EmmEvent.DetachWanted;
import dev.mynah.modem.emm.EmmEvent.DeviceRefused;
import dev.mynah.modem.emm.EmmEvent.HelpOver;
import dev.mynah.modem.emm.EmmEvent.LimitedCell;
import dev.mynah.modem.emm.EmmEvent.NetworkNotGenuine;
import dev.mynah.modem.emm.EmmEvent.NoCell;
import dev.mynah.modem.emm.EmmEvent.Paged;
import dev.mynah.modem.emm.EmmEvent.PagedByImsi;
import dev.mynah.modem.emm.EmmEvent.ReattachOrdered;
import dev.mynah.modem.emm.EmmEvent.Refused;
import dev.mynah.modem.emm.EmmEvent.ServiceGranted;
import dev.mynah.modem.emm.EmmEvent.SuitableCell;
import dev.mynah.modem.emm.EmmEvent.Supplanted;
import dev.mynah.modem.emm.EmmEvent.SwitchedOff;
import dev.mynah.modem.emm.EmmEvent.TurnedOut;
import dev.mynah.modem.emm.EmmEvent.UsimRefused;
import dev.mynah.modem.emm.RejectRule.Next;
import dev.mynah.network.air.fsm.Transitions;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.emm.AttachAccept;
import dev.mynah.network.air.nas.emm.DetachAccept;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateAccept;

/** What ends a registration or refuses one: detaching, refusals, a USIM that nobody takes. TS 24.301 5.4.2, 5.5.1.2.5, 5.5.2, 5.5.3.2.5. */
final class EmmEndRows {
    private EmmEndRows() {}

    static Transitions.In<EmmState, EmmUe> detaching(Transitions.In<EmmState, EmmUe> rows) {
        Step<EmmUe> detached = Step.of("detached", ue -> ue.detach().done());
        return rows.in(DEREGISTERED_INITIATED)
                .on(DetachAccept.class)
                .go(DEREGISTERED_NORMAL_SERVICE, detached, LOOK_FOR_CELL)
                // What crosses the request comes to nothing: 5.5.2.2.4.
                .on(AttachAccept.class)
                .stay()
                .on(TrackingAreaUpdateAccept.class)
                .stay()
                .on(EmmTimer.T3421)
                .stay(Step.of(
                        "send DETACH REQUEST again, five times in all",
                        ue -> ue.detach().again()))
                .on(DetachGivenUp.class)
                .go(DEREGISTERED_NORMAL_SERVICE, RELEASE, detached, LOOK_FOR_CELL)
                .on(ConnectionReleased.class)
                .go(DEREGISTERED_NORMAL_SERVICE, detached, LOOK_FOR_CELL)
                .on(NoCell.class)
                .go(DEREGISTERED_NO_CELL_AVAILABLE, detached)
                .on(SuitableCell.class)
                .stay()
                .on(LimitedCell.class)
                .stay()
                .on(AttachWanted.class)
                .stay()
                .on(DetachWanted.class)
                .stay()
                .on(Paged.class)
                .stay()
                .on(ServiceGranted.class)
                .stay()
                .on(SwitchedOff.class)
                .go(NULL, RELEASE, detached);
    }

    /** What ends a registration, or keeps one from coming about, wherever it strikes. */
    static Transitions.In<EmmState, EmmUe> ended(Transitions.In<EmmState, EmmUe> rows) {
        Transitions.In<EmmState, EmmUe> refused = rows.in(REGISTERED_INITIATED);
        refused = barred(refused, Procedure.ATTACH)
                .on(Refused.class, "attach, try again", it -> it.after(Procedure.ATTACH, Next.TRY_AGAIN))
                .go(DEREGISTERED_ATTEMPTING_TO_ATTACH, OBEY, COUNT_ATTACH);
        refused = evicted(refused.in(TRACKING_AREA_UPDATING_INITIATED), Procedure.TRACKING_AREA_UPDATE)
                .on(Refused.class, "update, try again", it -> it.after(Procedure.TRACKING_AREA_UPDATE, Next.TRY_AGAIN))
                .go(REGISTERED_ATTEMPTING_TO_UPDATE, OBEY, COUNT_UPDATE);
        refused = evicted(refused.in(SERVICE_REQUEST_INITIATED), Procedure.SERVICE)
                .on(Refused.class, "service, try again", it -> it.after(Procedure.SERVICE, Next.TRY_AGAIN))
                .go(
                        REGISTERED_NORMAL_SERVICE,
                        OBEY,
                        Step.of("what waited is lost", ue -> ue.service().failed()));
        return barred(refused.in(IN_DIALOGUE), Procedure.NETWORK_DETACH)
                .on(TurnedOut.class)
                .go(
                        DEREGISTERED_ATTEMPTING_TO_ATTACH,
                        LOSE_REGISTRATION,
                        FORGET_IDENTITY,
                        Step.of("start T3402", ue -> ue.attach().waitForNextRound()))
                .on(ReattachOrdered.class)
                .go(DEREGISTERED_NORMAL_SERVICE, LOSE_REGISTRATION, LOOK_FOR_CELL)
                .on(AuthenticationRejected.class)
                .go(
                        DEREGISTERED_NO_IMSI,
                        Step.of(
                                "USIM invalid until switched off",
                                ue -> ue.refusals().notAuthenticated()),
                        LOSE_REGISTRATION,
                        LOOK_FOR_CELL)
                .on(AuthenticationDoubted.class)
                .go(
                        DEREGISTERED_LIMITED_SERVICE,
                        Step.of(
                                "keep out of the area for a while",
                                ue -> ue.refusals().authenticationDoubted()),
                        LOSE_REGISTRATION,
                        LOOK_FOR_CELL)
                .on(UsimRefused.class)
                .go(DEREGISTERED_NO_IMSI, FORGET_REGISTRATION, LOSE_REGISTRATION, LOOK_FOR_CELL)
                .on(DeviceRefused.class)
                .go(
                        DEREGISTERED_NO_IMSI,
                        Step.of(
                                "tell who asked",
                                DeviceRefused.class,
                                (ue, it) -> ue.refusals().deviceRefused(it.cause())),
                        LOSE_REGISTRATION,
                        LOOK_FOR_CELL)
                .on(HelpOver.class)
                .go(
                        DEREGISTERED_NORMAL_SERVICE,
                        Step.of("await release", ue -> ue.connection().awaitRelease()),
                        LOSE_REGISTRATION,
                        LOOK_FOR_CELL)
                .in(CAMPING_UNREGISTERED)
                .on(UsimRefused.class)
                .go(DEREGISTERED_NO_IMSI, FORGET_REGISTRATION, LOOK_FOR_CELL)
                .in(WITH_CONTEXT)
                .on(Supplanted.class)
                .go(DEREGISTERED_NO_CELL_AVAILABLE, LOSE_REGISTRATION)
                .on(Departed.class)
                .go(
                        DEREGISTERED_NO_CELL_AVAILABLE,
                        Step.of(
                                "bearers go along, keys stay",
                                ue -> ue.registration().departed()))
                .on(NetworkNotGenuine.class)
                .stay(RELEASE, LOOK_FOR_CELL)
                .on(PagedByImsi.class)
                .go(DEREGISTERED_NORMAL_SERVICE, LOSE_REGISTRATION, FORGET_IDENTITY, LOOK_FOR_CELL)
                .on(DetachWanted.class)
                .go(DEREGISTERED_INITIATED, SEND_DETACH)
                .on(SwitchedOff.class)
                .go(
                        NULL,
                        Step.of(
                                "send DETACH REQUEST (switch off)",
                                ue -> ue.detach().switchOff()),
                        Step.of("bearers are gone", ue -> ue.registration().registrationLostByUser()))
                .in(DEREGISTERED_INITIATED)
                .on(NetworkNotGenuine.class)
                .stay()
                .in(REGISTERED_INITIATED, DEREGISTERED_INITIATED)
                .on(PagedByImsi.class)
                .stay()
                .in(
                        REGISTERED_INITIATED,
                        DEREGISTERED_INITIATED,
                        TRACKING_AREA_UPDATING_INITIATED,
                        SERVICE_REQUEST_INITIATED)
                .on(EmmTimer.T3346)
                .stay()
                .on(EmmTimer.T3402)
                .stay()
                .on(EmmTimer.T3411)
                .stay()
                .on(EmmTimer.T3412)
                .stay();
    }

    /** Refusals after which the UE is not registered and does not try again here. */
    private static Transitions.In<EmmState, EmmUe> barred(Transitions.In<EmmState, EmmUe> rows, Procedure procedure) {
        String words = procedure.words();
        return rows.on(Refused.class, words + ", USIM invalid", it -> it.after(procedure, Next.NO_IMSI))
                .go(DEREGISTERED_NO_IMSI, OBEY, LOSE_REGISTRATION, LOOK_FOR_CELL)
                .on(Refused.class, words + ", limited service", it -> it.after(procedure, Next.LIMITED_SERVICE))
                .go(DEREGISTERED_LIMITED_SERVICE, OBEY, LOSE_REGISTRATION, LOOK_FOR_CELL)
                .on(Refused.class, words + ", PLMN search", it -> it.after(procedure, Next.PLMN_SEARCH))
                .go(DEREGISTERED_PLMN_SEARCH, OBEY, LOSE_REGISTRATION, SEARCH_NETWORKS);
    }

    /** The same for a UE that is registered, which may stay so, or is to attach anew. */
    private static Transitions.In<EmmState, EmmUe> evicted(Transitions.In<EmmState, EmmUe> rows, Procedure procedure) {
        String words = procedure.words();
        return barred(rows, procedure)
                .on(Refused.class, words + ", attach again", it -> it.after(procedure, Next.ATTACH_AGAIN))
                .go(DEREGISTERED_NORMAL_SERVICE, OBEY, LOSE_REGISTRATION, LOOK_FOR_CELL)
                .on(
                        Refused.class,
                        words + ", limited service here",
                        it -> it.after(procedure, Next.REGISTERED_LIMITED_SERVICE))
                .go(REGISTERED_LIMITED_SERVICE, OBEY, LOOK_FOR_CELL)
                .on(
                        Refused.class,
                        words + ", PLMN search from here",
                        it -> it.after(procedure, Next.REGISTERED_PLMN_SEARCH))
                .go(REGISTERED_PLMN_SEARCH, OBEY, SEARCH_NETWORKS);
    }
}
