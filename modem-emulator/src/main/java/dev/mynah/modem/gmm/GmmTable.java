package dev.mynah.modem.gmm;

import static dev.mynah.modem.gmm.GmmState.DEREGISTERED_ATTEMPTING_TO_ATTACH;
import static dev.mynah.modem.gmm.GmmState.DEREGISTERED_INITIATED;
import static dev.mynah.modem.gmm.GmmState.DEREGISTERED_LIMITED_SERVICE;
import static dev.mynah.modem.gmm.GmmState.DEREGISTERED_NORMAL_SERVICE;
import static dev.mynah.modem.gmm.GmmState.DEREGISTERED_NO_CELL_AVAILABLE;
import static dev.mynah.modem.gmm.GmmState.DEREGISTERED_NO_IMSI;
import static dev.mynah.modem.gmm.GmmState.DEREGISTERED_PLMN_SEARCH;
import static dev.mynah.modem.gmm.GmmState.NULL;
import static dev.mynah.modem.gmm.GmmState.REGISTERED_ATTEMPTING_TO_UPDATE;
import static dev.mynah.modem.gmm.GmmState.REGISTERED_ATTEMPTING_TO_UPDATE_MM;
import static dev.mynah.modem.gmm.GmmState.REGISTERED_INITIATED;
import static dev.mynah.modem.gmm.GmmState.REGISTERED_LIMITED_SERVICE;
import static dev.mynah.modem.gmm.GmmState.REGISTERED_NORMAL_SERVICE;
import static dev.mynah.modem.gmm.GmmState.REGISTERED_NO_CELL_AVAILABLE;
import static dev.mynah.modem.gmm.GmmState.REGISTERED_PLMN_SEARCH;
import static dev.mynah.modem.gmm.GmmState.ROUTING_AREA_UPDATING_INITIATED;
import static dev.mynah.modem.gmm.GmmState.SERVICE_REQUEST_INITIATED;

import dev.mynah.modem.gmm.GmmEvent.AcceptedForGprsAlone;
import dev.mynah.modem.gmm.GmmEvent.Arrived;
import dev.mynah.modem.gmm.GmmEvent.AttachWanted;
import dev.mynah.modem.gmm.GmmEvent.AuthenticationDoubted;
import dev.mynah.modem.gmm.GmmEvent.AuthenticationRejected;
import dev.mynah.modem.gmm.GmmEvent.ConnectionReleased;
import dev.mynah.modem.gmm.GmmEvent.Departed;
import dev.mynah.modem.gmm.GmmEvent.DetachGivenUp;
import dev.mynah.modem.gmm.GmmEvent.DetachWanted;
import dev.mynah.modem.gmm.GmmEvent.DeviceRefused;
import dev.mynah.modem.gmm.GmmEvent.HelpOver;
import dev.mynah.modem.gmm.GmmEvent.HelpWanted;
import dev.mynah.modem.gmm.GmmEvent.LimitedCell;
import dev.mynah.modem.gmm.GmmEvent.NetworkNotGenuine;
import dev.mynah.modem.gmm.GmmEvent.NoCell;
import dev.mynah.modem.gmm.GmmEvent.NoUsim;
import dev.mynah.modem.gmm.GmmEvent.Paged;
import dev.mynah.modem.gmm.GmmEvent.PagedByImsi;
import dev.mynah.modem.gmm.GmmEvent.ReattachOrdered;
import dev.mynah.modem.gmm.GmmEvent.Refused;
import dev.mynah.modem.gmm.GmmEvent.ServiceGranted;
import dev.mynah.modem.gmm.GmmEvent.SuitableCell;
import dev.mynah.modem.gmm.GmmEvent.Supplanted;
import dev.mynah.modem.gmm.GmmEvent.SwitchedOff;
import dev.mynah.modem.gmm.GmmEvent.SwitchedOn;
import dev.mynah.modem.gmm.GmmEvent.UplinkPending;
import dev.mynah.modem.gmm.GmmEvent.UsimRefused;
import dev.mynah.modem.gmm.RejectRule.Next;
import dev.mynah.network.air.fsm.Transitions;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.gmm.AttachAccept;
import dev.mynah.network.air.nas.gmm.NetworkDetachAccept;
import dev.mynah.network.air.nas.gmm.RoutingAreaUpdateAccept;
import java.util.Arrays;

/** The UE's state table. TS 24.008 4.1.3.1, 4.2.4, 4.2.5, 4.7. */
final class GmmTable {
    private static final GmmState[] CAMPING_UNREGISTERED = {
        DEREGISTERED_NORMAL_SERVICE,
        DEREGISTERED_LIMITED_SERVICE,
        DEREGISTERED_ATTEMPTING_TO_ATTACH,
        DEREGISTERED_PLMN_SEARCH,
        DEREGISTERED_NO_CELL_AVAILABLE
    };

    private static final GmmState[] CAMPING_REGISTERED = {
        REGISTERED_NORMAL_SERVICE,
        REGISTERED_ATTEMPTING_TO_UPDATE,
        REGISTERED_ATTEMPTING_TO_UPDATE_MM,
        REGISTERED_LIMITED_SERVICE,
        REGISTERED_PLMN_SEARCH,
        REGISTERED_NO_CELL_AVAILABLE
    };

    private static final GmmState[] PROCEDURES = {
        REGISTERED_INITIATED, DEREGISTERED_INITIATED, ROUTING_AREA_UPDATING_INITIATED, SERVICE_REQUEST_INITIATED
    };

    private static final Step<GmmEntity> LOOK_FOR_CELL =
            Step.of("look for a cell", ue -> ue.user().reselect());
    private static final Step<GmmEntity> SEARCH_NETWORKS =
            Step.of("look for another network", ue -> ue.user().searchNetworks());
    private static final Step<GmmEntity> OBEY = Step.of(
            "as the cause says", Refused.class, (ue, refused) -> ue.refusals().obey(refused));
    private static final Step<GmmEntity> LOSE_REGISTRATION =
            Step.of("contexts are gone", ue -> ue.registration().lost(true));
    private static final Step<GmmEntity> LEAVE =
            Step.of("contexts are gone", ue -> ue.registration().lost(false));
    private static final Step<GmmEntity> LET_GO = Step.of("release", GmmEntity::letGo);
    private static final Step<GmmEntity> COUNT_ATTACH =
            Step.of("count the attempt, start T3311 or T3302", ue -> ue.attach().failed());
    private static final Step<GmmEntity> COUNT_UPDATE =
            Step.of("count the attempt, start T3311 or T3302", ue -> ue.update().failed());
    private static final Step<GmmEntity> SEND_ATTACH =
            Step.of("send ATTACH REQUEST, start T3310", ue -> ue.attach().request());
    private static final Step<GmmEntity> SEND_EMERGENCY_ATTACH = Step.of(
            "send ATTACH REQUEST for emergency bearer services, start T3310",
            ue -> ue.attach().requestHelp());
    private static final Step<GmmEntity> SEND_UPDATE = Step.of(
            "send ROUTING AREA UPDATE REQUEST, start T3330", ue -> ue.update().request());
    private static final Step<GmmEntity> SEND_DETACH =
            Step.of("send DETACH REQUEST, start T3321", ue -> ue.detach().request());
    private static final Step<GmmEntity> REQUEST_SERVICE = Step.of(
            "send SERVICE REQUEST, start T3317; in GSM what waits",
            ue -> ue.service().request());
    private static final Step<GmmEntity> GIVE_UP =
            Step.of("what waited is lost", ue -> ue.service().failed());
    private static final Step<GmmEntity> IDLE =
            Step.of("start T3312", ue -> ue.registration().becameIdle());

    static final Transitions<GmmState, GmmEntity> TABLE = table();

    private GmmTable() {}

    private static Transitions<GmmState, GmmEntity> table() {
        Transitions.In<GmmState, GmmEntity> rows = Transitions.of(GmmState.class, GmmEntity.class)
                .in(DEREGISTERED_NO_IMSI)
                .on(HelpWanted.class)
                .go(REGISTERED_INITIATED, SEND_EMERGENCY_ATTACH)
                .in(NULL, DEREGISTERED_NO_IMSI)
                .on(SwitchedOn.class)
                .go(DEREGISTERED_PLMN_SEARCH)
                .on(NoUsim.class)
                .go(DEREGISTERED_NO_IMSI)
                .on(SwitchedOff.class)
                .go(NULL)
                .on(Object.class, "anything else", event -> !(event instanceof SwitchedOn))
                .stay();
        rows = unregistered(rows);
        rows = attaching(rows);
        rows = registered(rows);
        rows = updating(rows);
        rows = requestingService(rows);
        rows = detaching(rows);
        return ended(rows).build();
    }

    private static Transitions.In<GmmState, GmmEntity> unregistered(Transitions.In<GmmState, GmmEntity> rows) {
        return rows.in(CAMPING_UNREGISTERED)
                .on(HelpWanted.class)
                .go(REGISTERED_INITIATED, SEND_EMERGENCY_ATTACH)
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
                .on(Arrived.class)
                .go(REGISTERED_NO_CELL_AVAILABLE)
                .on(AttachWanted.class)
                .go(DEREGISTERED_PLMN_SEARCH, LOOK_FOR_CELL)
                .on(DetachWanted.class)
                .go(DEREGISTERED_NORMAL_SERVICE, LOOK_FOR_CELL)
                .on(GmmTimer.T3346)
                .stay(LOOK_FOR_CELL)
                .on(GmmTimer.T3302)
                .stay(LOOK_FOR_CELL)
                .on(GmmTimer.T3311)
                .stay(LOOK_FOR_CELL)
                .on(ConnectionReleased.class)
                .stay(LOOK_FOR_CELL)
                .on(UplinkPending.class)
                .stay(GIVE_UP);
    }

    private static Transitions.In<GmmState, GmmEntity> attaching(Transitions.In<GmmState, GmmEntity> rows) {
        return rows.in(REGISTERED_INITIATED)
                .on(AttachAccept.class)
                .go(
                        REGISTERED_NORMAL_SERVICE,
                        Step.of(
                                "stop T3310, send ATTACH COMPLETE",
                                AttachAccept.class,
                                (ue, accept) -> ue.attach().accepted(accept)))
                .on(GmmTimer.T3310)
                .go(DEREGISTERED_ATTEMPTING_TO_ATTACH, LET_GO, COUNT_ATTACH, LOOK_FOR_CELL)
                .on(ConnectionReleased.class)
                .go(DEREGISTERED_ATTEMPTING_TO_ATTACH, COUNT_ATTACH, LOOK_FOR_CELL)
                .on(NetworkNotGenuine.class)
                .go(DEREGISTERED_ATTEMPTING_TO_ATTACH, LET_GO, COUNT_ATTACH, LOOK_FOR_CELL)
                .on(NoCell.class)
                .go(DEREGISTERED_NO_CELL_AVAILABLE, LET_GO, COUNT_ATTACH)
                .on(DetachWanted.class)
                .go(DEREGISTERED_INITIATED, SEND_DETACH);
    }

    private static Transitions.In<GmmState, GmmEntity> registered(Transitions.In<GmmState, GmmEntity> rows) {
        return rows.in(CAMPING_REGISTERED)
                .on(SuitableCell.class, "needs update", SuitableCell::needsUpdate)
                .go(ROUTING_AREA_UPDATING_INITIATED, SEND_UPDATE)
                .on(SuitableCell.class, "backing off", SuitableCell::backingOff)
                .go(REGISTERED_ATTEMPTING_TO_UPDATE)
                .on(SuitableCell.class, "in the packet domain only", SuitableCell::withoutCircuits)
                .go(REGISTERED_ATTEMPTING_TO_UPDATE_MM)
                .on(AcceptedForGprsAlone.class)
                .go(REGISTERED_ATTEMPTING_TO_UPDATE_MM, LOOK_FOR_CELL)
                .on(SuitableCell.class)
                .go(REGISTERED_NORMAL_SERVICE)
                .on(LimitedCell.class)
                .go(REGISTERED_LIMITED_SERVICE)
                .on(NoCell.class)
                .go(REGISTERED_NO_CELL_AVAILABLE)
                .on(GmmTimer.T3312)
                .stay(Step.of("an update is due", ue -> ue.update().due()), LOOK_FOR_CELL)
                .on(GmmTimer.T3346)
                .stay(LOOK_FOR_CELL)
                .on(GmmTimer.T3302)
                .stay(LOOK_FOR_CELL)
                .on(GmmTimer.T3311)
                .stay(LOOK_FOR_CELL)
                .on(ConnectionReleased.class)
                .stay(IDLE, LOOK_FOR_CELL)
                .on(NetworkNotGenuine.class)
                .stay(LET_GO, LOOK_FOR_CELL)
                .on(ServiceGranted.class)
                .stay()
                .on(AttachAccept.class)
                .stay(Step.of(
                        "repeat ATTACH COMPLETE",
                        AttachAccept.class,
                        (ue, accept) -> ue.attach().accepted(accept)))
                .on(RoutingAreaUpdateAccept.class)
                .stay(Step.of(
                        "repeat ROUTING AREA UPDATE COMPLETE",
                        RoutingAreaUpdateAccept.class,
                        (ue, accept) -> ue.update().accepted(accept)))
                .in(REGISTERED_NORMAL_SERVICE, REGISTERED_ATTEMPTING_TO_UPDATE_MM)
                .on(Paged.class)
                .go(SERVICE_REQUEST_INITIATED, REQUEST_SERVICE)
                .on(UplinkPending.class)
                .go(SERVICE_REQUEST_INITIATED, REQUEST_SERVICE)
                .in(REGISTERED_ATTEMPTING_TO_UPDATE)
                .on(Paged.class)
                .go(ROUTING_AREA_UPDATING_INITIATED, SEND_UPDATE)
                .on(UplinkPending.class)
                .go(ROUTING_AREA_UPDATING_INITIATED, SEND_UPDATE)
                .in(REGISTERED_LIMITED_SERVICE, REGISTERED_PLMN_SEARCH, REGISTERED_NO_CELL_AVAILABLE)
                .on(DetachWanted.class)
                .go(DEREGISTERED_NORMAL_SERVICE, LEAVE, LOOK_FOR_CELL)
                .on(UplinkPending.class)
                .stay(GIVE_UP)
                .in(REGISTERED_NORMAL_SERVICE, REGISTERED_ATTEMPTING_TO_UPDATE, REGISTERED_ATTEMPTING_TO_UPDATE_MM)
                .on(DetachWanted.class)
                .go(DEREGISTERED_INITIATED, SEND_DETACH);
    }

    private static Transitions.In<GmmState, GmmEntity> updating(Transitions.In<GmmState, GmmEntity> rows) {
        return rows.in(ROUTING_AREA_UPDATING_INITIATED)
                .on(RoutingAreaUpdateAccept.class)
                .go(
                        REGISTERED_NORMAL_SERVICE,
                        Step.of(
                                "stop T3330, send ROUTING AREA UPDATE COMPLETE if the P-TMSI is new",
                                RoutingAreaUpdateAccept.class,
                                (ue, accept) -> ue.update().accepted(accept)))
                .on(GmmTimer.T3330)
                .go(REGISTERED_ATTEMPTING_TO_UPDATE, LET_GO, COUNT_UPDATE, LOOK_FOR_CELL)
                .on(ConnectionReleased.class)
                .go(REGISTERED_ATTEMPTING_TO_UPDATE, COUNT_UPDATE, LOOK_FOR_CELL)
                .on(NetworkNotGenuine.class)
                .go(REGISTERED_ATTEMPTING_TO_UPDATE, LET_GO, COUNT_UPDATE, LOOK_FOR_CELL)
                .on(NoCell.class)
                .go(REGISTERED_NO_CELL_AVAILABLE, LET_GO, COUNT_UPDATE)
                .on(DetachWanted.class)
                .go(DEREGISTERED_INITIATED, SEND_DETACH);
    }

    private static Transitions.In<GmmState, GmmEntity> requestingService(Transitions.In<GmmState, GmmEntity> rows) {
        return rows.in(SERVICE_REQUEST_INITIATED)
                .on(ServiceGranted.class)
                .go(
                        REGISTERED_NORMAL_SERVICE,
                        Step.of(
                                "stop T3317, send what waits",
                                ue -> ue.service().granted()))
                .on(GmmTimer.T3317)
                .go(REGISTERED_NORMAL_SERVICE, LET_GO, GIVE_UP, LOOK_FOR_CELL)
                .on(ConnectionReleased.class)
                .go(REGISTERED_NORMAL_SERVICE, GIVE_UP, IDLE, LOOK_FOR_CELL)
                .on(NetworkNotGenuine.class)
                .go(REGISTERED_NORMAL_SERVICE, LET_GO, GIVE_UP, LOOK_FOR_CELL)
                .on(NoCell.class)
                .go(REGISTERED_NO_CELL_AVAILABLE, LET_GO, GIVE_UP)
                .on(DetachWanted.class)
                .go(DEREGISTERED_INITIATED, GIVE_UP, SEND_DETACH);
    }

    private static Transitions.In<GmmState, GmmEntity> detaching(Transitions.In<GmmState, GmmEntity> rows) {
        return rows.in(DEREGISTERED_INITIATED)
                .on(NetworkDetachAccept.class)
                .go(DEREGISTERED_NORMAL_SERVICE, LEAVE, LOOK_FOR_CELL)
                // What crosses the request comes to nothing.
                .on(AttachAccept.class)
                .stay()
                .on(RoutingAreaUpdateAccept.class)
                .stay()
                .on(GmmTimer.T3321)
                .stay(Step.of(
                        "send DETACH REQUEST again, five times in all",
                        ue -> ue.detach().again()))
                .on(DetachGivenUp.class)
                .go(DEREGISTERED_NORMAL_SERVICE, LET_GO, LEAVE, LOOK_FOR_CELL)
                .on(ConnectionReleased.class)
                .go(DEREGISTERED_NORMAL_SERVICE, LEAVE, LOOK_FOR_CELL)
                .on(NetworkNotGenuine.class)
                .go(DEREGISTERED_NORMAL_SERVICE, LET_GO, LEAVE, LOOK_FOR_CELL)
                .on(NoCell.class)
                .go(DEREGISTERED_NO_CELL_AVAILABLE, LEAVE)
                .on(DetachWanted.class)
                .stay();
    }

    /** What ends a registration, or keeps one from coming about, wherever it strikes. */
    private static Transitions.In<GmmState, GmmEntity> ended(Transitions.In<GmmState, GmmEntity> rows) {
        Transitions.In<GmmState, GmmEntity> ended = barred(rows.in(REGISTERED_INITIATED), Procedure.ATTACH)
                .on(Refused.class, "attach, try again", it -> it.after(Procedure.ATTACH, Next.TRY_AGAIN))
                .go(DEREGISTERED_ATTEMPTING_TO_ATTACH, OBEY, COUNT_ATTACH, LOOK_FOR_CELL);
        ended = evicted(ended.in(ROUTING_AREA_UPDATING_INITIATED), Procedure.UPDATE)
                .on(Refused.class, "update, try again", it -> it.after(Procedure.UPDATE, Next.TRY_AGAIN))
                .go(REGISTERED_ATTEMPTING_TO_UPDATE, OBEY, COUNT_UPDATE, LOOK_FOR_CELL);
        ended = evicted(ended.in(SERVICE_REQUEST_INITIATED), Procedure.SERVICE)
                .on(Refused.class, "service, try again", it -> it.after(Procedure.SERVICE, Next.TRY_AGAIN))
                .go(REGISTERED_NORMAL_SERVICE, OBEY, GIVE_UP, LOOK_FOR_CELL);
        GmmState[] alive = Arrays.stream(GmmState.values())
                .filter(it -> it != NULL && it != DEREGISTERED_NO_IMSI)
                .toArray(GmmState[]::new);
        return barred(ended.in(alive), Procedure.NETWORK_DETACH)
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
                .go(DEREGISTERED_NORMAL_SERVICE, LOSE_REGISTRATION, LOOK_FOR_CELL)
                .on(ReattachOrdered.class)
                .go(DEREGISTERED_NORMAL_SERVICE, LOSE_REGISTRATION, LOOK_FOR_CELL)
                .on(PagedByImsi.class)
                .go(
                        DEREGISTERED_NORMAL_SERVICE,
                        Step.of(
                                "forget P-TMSI, RAI, key set",
                                ue -> ue.context().forgetIdentity()),
                        LOSE_REGISTRATION,
                        LOOK_FOR_CELL)
                .on(AuthenticationRejected.class)
                .go(
                        DEREGISTERED_NO_IMSI,
                        Step.of("USIM invalid", ue -> ue.refusals().notAuthenticated()),
                        LOSE_REGISTRATION,
                        LOOK_FOR_CELL)
                .on(AuthenticationDoubted.class)
                .go(
                        DEREGISTERED_LIMITED_SERVICE,
                        Step.of(
                                "out of the area until T3247",
                                ue -> ue.refusals().authenticationDoubted()),
                        LOSE_REGISTRATION,
                        LOOK_FOR_CELL)
                .on(UsimRefused.class)
                .go(
                        DEREGISTERED_NO_IMSI,
                        Step.of(
                                "forget P-TMSI, RAI, key set",
                                ue -> ue.refusals().forgetRegistration()),
                        LOSE_REGISTRATION,
                        LOOK_FOR_CELL)
                .on(Supplanted.class)
                .go(DEREGISTERED_NORMAL_SERVICE, LOSE_REGISTRATION)
                .on(Departed.class)
                .go(
                        DEREGISTERED_NO_CELL_AVAILABLE,
                        Step.of("contexts go along", ue -> ue.registration().departed()))
                .on(NoUsim.class)
                .go(DEREGISTERED_NO_IMSI, LOSE_REGISTRATION)
                .on(SwitchedOff.class)
                .go(
                        NULL,
                        Step.of(
                                "send DETACH REQUEST, switched off",
                                ue -> ue.detach().switchOff()))
                .on(SwitchedOn.class)
                .go(DEREGISTERED_PLMN_SEARCH)
                .on(Paged.class)
                .stay()
                .on(AttachWanted.class)
                .stay()
                .on(ServiceGranted.class)
                .stay()
                .on(UplinkPending.class)
                .stay()
                .in(PROCEDURES)
                .on(SuitableCell.class)
                .stay()
                .on(LimitedCell.class)
                .stay()
                .on(GmmTimer.T3346)
                .stay()
                .on(GmmTimer.T3302)
                .stay()
                .on(GmmTimer.T3311)
                .stay()
                .on(GmmTimer.T3312)
                .stay();
    }

    /** Refusals after which the UE is not registered and does not try again here. */
    private static Transitions.In<GmmState, GmmEntity> barred(
            Transitions.In<GmmState, GmmEntity> rows, Procedure procedure) {
        String words = procedure.words();
        return rows.on(Refused.class, words + ", USIM invalid", it -> it.after(procedure, Next.NO_IMSI))
                .go(DEREGISTERED_NO_IMSI, OBEY, LOSE_REGISTRATION, LOOK_FOR_CELL)
                .on(Refused.class, words + ", limited service", it -> it.after(procedure, Next.LIMITED_SERVICE))
                .go(DEREGISTERED_LIMITED_SERVICE, OBEY, LOSE_REGISTRATION, LOOK_FOR_CELL)
                .on(Refused.class, words + ", PLMN search", it -> it.after(procedure, Next.PLMN_SEARCH))
                .go(DEREGISTERED_PLMN_SEARCH, OBEY, LOSE_REGISTRATION, SEARCH_NETWORKS);
    }

    /** The same for a UE that is registered, which may stay so, or is to attach anew. */
    private static Transitions.In<GmmState, GmmEntity> evicted(
            Transitions.In<GmmState, GmmEntity> rows, Procedure procedure) {
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
