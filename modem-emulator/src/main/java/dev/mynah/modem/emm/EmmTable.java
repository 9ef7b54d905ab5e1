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
import static dev.mynah.modem.emm.EmmState.REGISTERED_NO_CELL_AVAILABLE;
import static dev.mynah.modem.emm.EmmState.REGISTERED_PLMN_SEARCH;
import static dev.mynah.modem.emm.EmmState.SERVICE_REQUEST_INITIATED;
import static dev.mynah.modem.emm.EmmState.TRACKING_AREA_UPDATING_INITIATED;

import dev.mynah.modem.emm.EmmEvent.AttachWanted;
import dev.mynah.modem.emm.EmmEvent.AuthenticationDoubted;
import dev.mynah.modem.emm.EmmEvent.AuthenticationRejected;
import dev.mynah.modem.emm.EmmEvent.ConnectionReleased;
import dev.mynah.modem.emm.EmmEvent.DetachGivenUp;
import dev.mynah.modem.emm.EmmEvent.DetachWanted;
import dev.mynah.modem.emm.EmmEvent.FallbackRefused;
import dev.mynah.modem.emm.EmmEvent.FallbackWanted;
import dev.mynah.modem.emm.EmmEvent.FellBack;
import dev.mynah.modem.emm.EmmEvent.LimitedCell;
import dev.mynah.modem.emm.EmmEvent.NetworkNotGenuine;
import dev.mynah.modem.emm.EmmEvent.NoCell;
import dev.mynah.modem.emm.EmmEvent.NoUsim;
import dev.mynah.modem.emm.EmmEvent.Paged;
import dev.mynah.modem.emm.EmmEvent.PagedByImsi;
import dev.mynah.modem.emm.EmmEvent.ReattachOrdered;
import dev.mynah.modem.emm.EmmEvent.Refused;
import dev.mynah.modem.emm.EmmEvent.ServiceGranted;
import dev.mynah.modem.emm.EmmEvent.SuitableCell;
import dev.mynah.modem.emm.EmmEvent.Supplanted;
import dev.mynah.modem.emm.EmmEvent.SwitchedOff;
import dev.mynah.modem.emm.EmmEvent.SwitchedOn;
import dev.mynah.modem.emm.EmmEvent.TurnedOut;
import dev.mynah.modem.emm.EmmEvent.UplinkPending;
import dev.mynah.modem.emm.EmmEvent.UsimRefused;
import dev.mynah.modem.emm.RejectRule.Next;
import dev.mynah.network.air.fsm.Transitions;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.emm.AttachAccept;
import dev.mynah.network.air.nas.emm.DetachAccept;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateAccept;

/** The UE's state table. TS 24.301 5.1.3.2, 5.2.2, 5.2.3, 5.5, 5.6. */
final class EmmTable {
    private static final EmmState[] CAMPING_UNREGISTERED = {
        DEREGISTERED_NORMAL_SERVICE,
        DEREGISTERED_LIMITED_SERVICE,
        DEREGISTERED_ATTEMPTING_TO_ATTACH,
        DEREGISTERED_PLMN_SEARCH,
        DEREGISTERED_NO_CELL_AVAILABLE
    };

    private static final EmmState[] CAMPING_REGISTERED = {
        REGISTERED_NORMAL_SERVICE,
        REGISTERED_ATTEMPTING_TO_UPDATE,
        REGISTERED_LIMITED_SERVICE,
        REGISTERED_PLMN_SEARCH,
        REGISTERED_NO_CELL_AVAILABLE
    };

    private static final EmmState[] WITH_CONTEXT = {
        REGISTERED_NORMAL_SERVICE,
        REGISTERED_ATTEMPTING_TO_UPDATE,
        REGISTERED_LIMITED_SERVICE,
        REGISTERED_PLMN_SEARCH,
        REGISTERED_NO_CELL_AVAILABLE,
        TRACKING_AREA_UPDATING_INITIATED,
        SERVICE_REQUEST_INITIATED
    };

    /** States in which a network may refuse, turn out or doubt the UE. */
    private static final EmmState[] IN_DIALOGUE = {
        REGISTERED_INITIATED,
        REGISTERED_NORMAL_SERVICE,
        REGISTERED_ATTEMPTING_TO_UPDATE,
        REGISTERED_LIMITED_SERVICE,
        REGISTERED_PLMN_SEARCH,
        REGISTERED_NO_CELL_AVAILABLE,
        TRACKING_AREA_UPDATING_INITIATED,
        SERVICE_REQUEST_INITIATED,
        DEREGISTERED_INITIATED
    };

    private static final Step<EmmUe> LOOK_FOR_CELL = Step.of("look for a cell", EmmUe::reselect);
    private static final Step<EmmUe> SEARCH_NETWORKS = Step.of("look for another network", EmmUe::searchNetworks);
    private static final Step<EmmUe> OBEY = Step.of(
            "as the cause says", Refused.class, (ue, refused) -> ue.refusals().obey(refused));
    private static final Step<EmmUe> LOSE_REGISTRATION = Step.of("bearers are gone", EmmUe::registrationLost);
    private static final Step<EmmUe> FORGET_IDENTITY = Step.of("forget GUTI, TAIs, eKSI", EmmUe::forgetIdentity);
    private static final Step<EmmUe> FORGET_REGISTRATION =
            Step.of("forget GUTI, TAIs, eKSI", ue -> ue.refusals().forgetRegistration());
    private static final Step<EmmUe> COUNT_ATTACH =
            Step.of("count the attempt, start T3411 or T3402", ue -> ue.attach().failed());
    private static final Step<EmmUe> COUNT_UPDATE =
            Step.of("count the attempt, start T3411 or T3402", ue -> ue.update().failed());
    private static final Step<EmmUe> SEND_ATTACH =
            Step.of("send ATTACH REQUEST, start T3410", ue -> ue.attach().request());
    private static final Step<EmmUe> SEND_UPDATE = Step.of(
            "send TRACKING AREA UPDATE REQUEST, start T3430", ue -> ue.update().request());
    private static final Step<EmmUe> SEND_DETACH =
            Step.of("send DETACH REQUEST, start T3421", ue -> ue.detach().request());
    private static final Step<EmmUe> REQUEST_SERVICE =
            Step.of("send SERVICE REQUEST, start T3417", ue -> ue.service().request());

    static final Transitions<EmmState, EmmUe> TABLE = table();

    private EmmTable() {}

    private static Transitions<EmmState, EmmUe> table() {
        Transitions.In<EmmState, EmmUe> rows = Transitions.of(EmmState.class, EmmUe.class)
                .in(NULL)
                .on(SwitchedOn.class)
                .go(DEREGISTERED_PLMN_SEARCH, LOOK_FOR_CELL)
                .on(NoUsim.class)
                .go(DEREGISTERED_NO_IMSI, LOOK_FOR_CELL)
                .on(SwitchedOff.class)
                .stay()
                .on(ConnectionReleased.class)
                .stay();
        rows = unregistered(rows);
        rows = attaching(rows);
        rows = registered(rows);
        rows = updating(rows);
        rows = requestingService(rows);
        rows = detaching(rows);
        return ended(rows).build();
    }

    private static Transitions.In<EmmState, EmmUe> unregistered(Transitions.In<EmmState, EmmUe> rows) {
        return rows.in(DEREGISTERED_NO_IMSI)
                .on(SwitchedOn.class)
                .go(DEREGISTERED_PLMN_SEARCH, LOOK_FOR_CELL)
                .on(SwitchedOff.class)
                .go(NULL)
                .on(ConnectionReleased.class)
                .stay(LOOK_FOR_CELL)
                .on(Object.class, "anything but a USIM", event -> !(event instanceof SwitchedOn))
                .stay()
                .in(CAMPING_UNREGISTERED)
                .on(SuitableCell.class, "may attach", SuitableCell::mayAttach)
                .go(REGISTERED_INITIATED, SEND_ATTACH)
                .on(SuitableCell.class, "backing off", SuitableCell::backingOff)
                .go(DEREGISTERED_ATTEMPTING_TO_ATTACH)
                .on(SuitableCell.class)
                .go(DEREGISTERED_NORMAL_SERVICE)
                .on(LimitedCell.class)
                .go(DEREGISTERED_LIMITED_SERVICE)
                .on(NoCell.class)
                .go(DEREGISTERED_NO_CELL_AVAILABLE)
                .on(AttachWanted.class)
                .go(DEREGISTERED_PLMN_SEARCH, LOOK_FOR_CELL)
                .on(DetachWanted.class)
                .go(DEREGISTERED_NORMAL_SERVICE, LOOK_FOR_CELL)
                .on(EmmTimer.T3346)
                .stay(LOOK_FOR_CELL)
                .on(EmmTimer.T3402)
                .stay(LOOK_FOR_CELL)
                .on(EmmTimer.T3411)
                .stay(LOOK_FOR_CELL)
                .on(ConnectionReleased.class)
                .stay(LOOK_FOR_CELL)
                .on(NoUsim.class)
                .go(DEREGISTERED_NO_IMSI, LOOK_FOR_CELL)
                .on(SwitchedOff.class)
                .go(NULL)
                .on(Paged.class)
                .stay()
                .on(PagedByImsi.class)
                .stay();
    }

    private static Transitions.In<EmmState, EmmUe> attaching(Transitions.In<EmmState, EmmUe> rows) {
        return rows.in(REGISTERED_INITIATED)
                .on(AttachAccept.class)
                .go(
                        REGISTERED_NORMAL_SERVICE,
                        Step.of(
                                "stop T3410, send ATTACH COMPLETE",
                                AttachAccept.class,
                                (ue, accept) -> ue.attach().accepted(accept)))
                .on(EmmTimer.T3410)
                .go(DEREGISTERED_ATTEMPTING_TO_ATTACH, Step.of("release", EmmUe::letGo), COUNT_ATTACH, LOOK_FOR_CELL)
                .on(ConnectionReleased.class)
                .go(DEREGISTERED_ATTEMPTING_TO_ATTACH, COUNT_ATTACH, LOOK_FOR_CELL)
                .on(NoCell.class)
                .go(DEREGISTERED_NO_CELL_AVAILABLE, Step.of("release", EmmUe::letGo), COUNT_ATTACH)
                .on(NetworkNotGenuine.class)
                .go(DEREGISTERED_ATTEMPTING_TO_ATTACH, Step.of("release", EmmUe::letGo), COUNT_ATTACH, LOOK_FOR_CELL)
                .on(SuitableCell.class)
                .stay()
                .on(LimitedCell.class)
                .stay()
                .on(AttachWanted.class)
                .stay()
                .on(DetachWanted.class)
                .go(DEREGISTERED_INITIATED, SEND_DETACH)
                .on(Paged.class)
                .stay()
                .on(SwitchedOff.class)
                .go(NULL, Step.of("release", EmmUe::letGo));
    }

    private static Transitions.In<EmmState, EmmUe> registered(Transitions.In<EmmState, EmmUe> rows) {
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
                .stay(Step.of("start T3412", EmmUe::becameIdle), LOOK_FOR_CELL)
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
                        Step.of("bearers are gone", EmmUe::registrationLostByUser),
                        LOOK_FOR_CELL)
                .on(Paged.class)
                .stay()
                .on(FallbackWanted.class)
                .stay(Step.of("tell those who asked", ue -> ue.fallback().failed()))
                .on(UplinkPending.class)
                .stay();
    }

    private static Transitions.In<EmmState, EmmUe> updating(Transitions.In<EmmState, EmmUe> rows) {
        return rows.in(TRACKING_AREA_UPDATING_INITIATED)
                .on(TrackingAreaUpdateAccept.class)
                .go(
                        REGISTERED_NORMAL_SERVICE,
                        Step.of(
                                "stop T3430, send TRACKING AREA UPDATE COMPLETE if an identity is new",
                                TrackingAreaUpdateAccept.class,
                                (ue, accept) -> ue.update().accepted(accept)))
                .on(EmmTimer.T3430)
                .go(REGISTERED_ATTEMPTING_TO_UPDATE, Step.of("release", EmmUe::letGo), COUNT_UPDATE, LOOK_FOR_CELL)
                .on(ConnectionReleased.class)
                .go(REGISTERED_ATTEMPTING_TO_UPDATE, COUNT_UPDATE, LOOK_FOR_CELL)
                .on(NoCell.class)
                .go(REGISTERED_NO_CELL_AVAILABLE, Step.of("release", EmmUe::letGo), COUNT_UPDATE)
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

    private static Transitions.In<EmmState, EmmUe> requestingService(Transitions.In<EmmState, EmmUe> rows) {
        Step<EmmUe> giveUp = Step.of("what waited is lost", ue -> ue.service().failed());
        Step<EmmUe> fallBack =
                Step.of("go on in a circuit switched cell", ue -> ue.fallback().fallBack());
        return rows.in(SERVICE_REQUEST_INITIATED)
                .on(FellBack.class)
                .go(REGISTERED_NORMAL_SERVICE, fallBack, Step.of("start T3412", EmmUe::becameIdle), LOOK_FOR_CELL)
                .on(EmmTimer.T3417EXT)
                .go(REGISTERED_NORMAL_SERVICE, Step.of("release", EmmUe::letGo), fallBack, LOOK_FOR_CELL)
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
                .go(REGISTERED_NORMAL_SERVICE, Step.of("release", EmmUe::letGo), giveUp, LOOK_FOR_CELL)
                .on(ConnectionReleased.class)
                .go(REGISTERED_NORMAL_SERVICE, giveUp, Step.of("start T3412", EmmUe::becameIdle), LOOK_FOR_CELL)
                .on(NoCell.class)
                .go(REGISTERED_NO_CELL_AVAILABLE, Step.of("release", EmmUe::letGo), giveUp)
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

    private static Transitions.In<EmmState, EmmUe> detaching(Transitions.In<EmmState, EmmUe> rows) {
        Step<EmmUe> detached = Step.of("detached", ue -> ue.detach().done());
        return rows.in(DEREGISTERED_INITIATED)
                .on(DetachAccept.class)
                .go(DEREGISTERED_NORMAL_SERVICE, detached, LOOK_FOR_CELL)
                .on(EmmTimer.T3421)
                .stay(Step.of(
                        "send DETACH REQUEST again, five times in all",
                        ue -> ue.detach().again()))
                .on(DetachGivenUp.class)
                .go(DEREGISTERED_NORMAL_SERVICE, Step.of("release", EmmUe::letGo), detached, LOOK_FOR_CELL)
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
                .go(NULL, Step.of("release", EmmUe::letGo), detached);
    }

    /** What ends a registration, or keeps one from coming about, wherever it strikes. */
    private static Transitions.In<EmmState, EmmUe> ended(Transitions.In<EmmState, EmmUe> rows) {
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
                .in(CAMPING_UNREGISTERED)
                .on(UsimRefused.class)
                .go(DEREGISTERED_NO_IMSI, FORGET_REGISTRATION, LOOK_FOR_CELL)
                .in(WITH_CONTEXT)
                .on(Supplanted.class)
                .go(DEREGISTERED_NO_CELL_AVAILABLE, LOSE_REGISTRATION)
                .on(NetworkNotGenuine.class)
                .stay(Step.of("release", EmmUe::letGo), LOOK_FOR_CELL)
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
                        Step.of("bearers are gone", EmmUe::registrationLostByUser))
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
