package dev.mynah.modem.mm;

import static dev.mynah.modem.mm.MmState.IDLE_ATTEMPTING_TO_UPDATE;
import static dev.mynah.modem.mm.MmState.IDLE_LIMITED_SERVICE;
import static dev.mynah.modem.mm.MmState.IDLE_NORMAL_SERVICE;
import static dev.mynah.modem.mm.MmState.IDLE_NO_CELL_AVAILABLE;
import static dev.mynah.modem.mm.MmState.IDLE_NO_IMSI;
import static dev.mynah.modem.mm.MmState.IDLE_PLMN_SEARCH;
import static dev.mynah.modem.mm.MmState.IMSI_DETACH_INITIATED;
import static dev.mynah.modem.mm.MmState.LOCATION_UPDATING_INITIATED;
import static dev.mynah.modem.mm.MmState.LOCATION_UPDATING_PENDING;
import static dev.mynah.modem.mm.MmState.MM_CONNECTION_ACTIVE;
import static dev.mynah.modem.mm.MmState.NULL;
import static dev.mynah.modem.mm.MmState.WAIT_FOR_NETWORK_COMMAND;
import static dev.mynah.modem.mm.MmState.WAIT_FOR_OUTGOING_MM_CONNECTION;
import static dev.mynah.modem.mm.MmState.WAIT_FOR_REESTABLISH;

import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.mm.MmEvent.AttachWanted;
import dev.mynah.modem.mm.MmEvent.AuthenticationDoubted;
import dev.mynah.modem.mm.MmEvent.CombinedAccepted;
import dev.mynah.modem.mm.MmEvent.CombinedFailed;
import dev.mynah.modem.mm.MmEvent.ConnectionReleased;
import dev.mynah.modem.mm.MmEvent.DetachWanted;
import dev.mynah.modem.mm.MmEvent.LimitedCell;
import dev.mynah.modem.mm.MmEvent.LinkFailed;
import dev.mynah.modem.mm.MmEvent.LinksClosed;
import dev.mynah.modem.mm.MmEvent.NetworkNotGenuine;
import dev.mynah.modem.mm.MmEvent.NetworkOpened;
import dev.mynah.modem.mm.MmEvent.NoCell;
import dev.mynah.modem.mm.MmEvent.NoUsim;
import dev.mynah.modem.mm.MmEvent.NotAuthenticated;
import dev.mynah.modem.mm.MmEvent.Paged;
import dev.mynah.modem.mm.MmEvent.Refused;
import dev.mynah.modem.mm.MmEvent.Rest;
import dev.mynah.modem.mm.MmEvent.ServiceGranted;
import dev.mynah.modem.mm.MmEvent.ServiceRefused;
import dev.mynah.modem.mm.MmEvent.ServiceWanted;
import dev.mynah.modem.mm.MmEvent.SuitableCell;
import dev.mynah.modem.mm.MmEvent.SwitchedOff;
import dev.mynah.modem.mm.MmEvent.SwitchedOn;
import dev.mynah.modem.mm.MmEvent.UpdateFailed;
import dev.mynah.modem.mm.MmEvent.UsimRefused;
import dev.mynah.modem.mm.RejectRule.Next;
import dev.mynah.network.air.fsm.Transitions;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.mm.CmServiceAccept;
import dev.mynah.network.air.nas.mm.LocationUpdatingAccept;

/** The UE's state table. TS 24.008 4.1.2.1, 4.2, 4.4, 4.5. */
final class MmTable {
    private static final MmState[] CAMPING = {
        IDLE_NORMAL_SERVICE,
        IDLE_ATTEMPTING_TO_UPDATE,
        IDLE_LIMITED_SERVICE,
        IDLE_NO_CELL_AVAILABLE,
        IDLE_PLMN_SEARCH,
        LOCATION_UPDATING_PENDING
    };

    private static final MmState[] CONNECTED = {
        LOCATION_UPDATING_INITIATED,
        WAIT_FOR_OUTGOING_MM_CONNECTION,
        MM_CONNECTION_ACTIVE,
        WAIT_FOR_REESTABLISH,
        WAIT_FOR_NETWORK_COMMAND,
        IMSI_DETACH_INITIATED
    };

    /** States in which a connection is used for what the layers want. */
    private static final MmState[] SERVING = {
        WAIT_FOR_OUTGOING_MM_CONNECTION, MM_CONNECTION_ACTIVE, WAIT_FOR_REESTABLISH, WAIT_FOR_NETWORK_COMMAND
    };

    private static final Step<MmUe> LOOK_FOR_CELL =
            Step.of("look for a cell", ue -> ue.user().reselect());
    private static final Step<MmUe> SEARCH_NETWORKS =
            Step.of("look for another network", ue -> ue.user().searchNetworks());
    private static final Step<MmUe> SEND_UPDATE = Step.of(
            "send LOCATION UPDATING REQUEST, start T3210", ue -> ue.updates().request());
    private static final Step<MmUe> TAKE_ACCEPT = Step.of(
            "take TMSI and LAI, start T3240",
            LocationUpdatingAccept.class,
            (ue, accept) -> ue.updates().accepted(accept));
    private static final Step<MmUe> OBEY = Step.of(
            "as the cause says", Refused.class, (ue, refused) -> ue.refusals().obey(refused));
    private static final Step<MmUe> COUNT = Step.of(
            "count the attempt, start T3211 or T3212", ue -> ue.updates().failed());
    private static final Step<MmUe> IDLE =
            Step.of("start T3212, serve what waits", ue -> ue.connection().becameIdle());
    private static final Step<MmUe> REQUEST_SERVICE =
            Step.of("send CM SERVICE REQUEST, start T3230", ue -> ue.requests().request());
    private static final Step<MmUe> GRANT =
            Step.of("give the connection to the layer", ue -> ue.requests().granted());
    private static final Step<MmUe> REFUSE_REQUEST = Step.of(
            "tell the layer",
            ServiceRefused.class,
            (ue, refused) -> ue.refusals().obey(refused));
    private static final Step<MmUe> GIVE_UP_REQUEST =
            Step.of("tell the layer", ue -> ue.requests().unanswered());
    private static final Step<MmUe> ASK_ANEW = Step.of(
            "ask anew for what was asked for on the connection as it went, else tell the layer",
            ue -> ue.requests().connectionReleased());
    private static final Step<MmUe> REFUSE_ALL =
            Step.of("tell the layers", ue -> ue.requests().refuseAll(Reason.NO_NETWORK_SERVICE));
    private static final Step<MmUe> REFUSE_ALL_BUT_HELP = Step.of(
            "tell the layers, but those that call for help", ue -> ue.requests().refuseAllButHelp());
    private static final Step<MmUe> LOSE_LINKS =
            Step.of("tell the layers", ue -> ue.links().lost());
    private static final Step<MmUe> ANSWER_PAGE =
            Step.of("send PAGING RESPONSE, start T3240", ue -> ue.requests().respondToPage());
    private static final Step<MmUe> STOP_T3240 =
            Step.of("stop T3240", ue -> ue.timers().stop(MmTimer.T3240));
    private static final Step<MmUe> STOP_T3230 =
            Step.of("stop T3230", ue -> ue.timers().stop(MmTimer.T3230));
    private static final Step<MmUe> START_T3240 =
            Step.of("start T3240", ue -> ue.timers().start(MmTimer.T3240));
    private static final Step<MmUe> LET_GO =
            Step.of("let the connection go", ue -> ue.connection().letGo());
    private static final Step<MmUe> SEND_DETACH = Step.of(
            "send IMSI DETACH INDICATION, start T3220", ue -> ue.detach().request());
    private static final Step<MmUe> LEAVE =
            Step.of("registered no more", ue -> ue.detach().left());
    private static final Step<MmUe> DISTRUST = Step.of(
            "USIM invalid until switched off; forget TMSI, LAI, CKSN",
            ue -> ue.refusals().notAuthenticated());
    private static final Step<MmUe> DOUBT = Step.of(
            "keep out of this area until T3247 is over; forget TMSI, LAI, CKSN",
            ue -> ue.refusals().authenticationDoubted());
    private static final Step<MmUe> FORGET =
            Step.of("forget TMSI, LAI, CKSN", ue -> ue.updates().notAuthenticated());

    static final Transitions<MmState, MmUe> TABLE = table();

    private MmTable() {}

    private static Transitions<MmState, MmUe> table() {
        Transitions.In<MmState, MmUe> rows = Transitions.of(MmState.class, MmUe.class)
                .in(NULL)
                .on(SwitchedOn.class)
                .go(IDLE_PLMN_SEARCH, LOOK_FOR_CELL)
                .on(AttachWanted.class)
                .go(IDLE_PLMN_SEARCH, LOOK_FOR_CELL)
                .on(NoUsim.class)
                .go(IDLE_NO_IMSI, LOOK_FOR_CELL)
                .on(ServiceWanted.class, "emergency", ServiceWanted::emergency)
                .go(WAIT_FOR_OUTGOING_MM_CONNECTION, REQUEST_SERVICE)
                .on(ServiceWanted.class)
                .stay(REFUSE_ALL)
                .in(IDLE_NO_IMSI)
                .on(SwitchedOn.class)
                .go(IDLE_PLMN_SEARCH, LOOK_FOR_CELL)
                .on(SwitchedOff.class)
                .go(NULL);
        rows = idle(rows);
        rows = updating(rows);
        rows = serving(rows);
        return ended(rows).build();
    }

    private static Transitions.In<MmState, MmUe> idle(Transitions.In<MmState, MmUe> rows) {
        return rows.in(CAMPING)
                .on(SuitableCell.class, "to be updated", SuitableCell::update)
                .go(LOCATION_UPDATING_INITIATED, SEND_UPDATE)
                .on(SuitableCell.class, "to be updated later", SuitableCell::waiting)
                .go(IDLE_ATTEMPTING_TO_UPDATE)
                .on(SuitableCell.class, "GMM sees to it", SuitableCell::pending)
                .go(LOCATION_UPDATING_PENDING)
                .on(CombinedAccepted.class)
                .go(IDLE_NORMAL_SERVICE, IDLE)
                .on(CombinedFailed.class)
                .go(IDLE_ATTEMPTING_TO_UPDATE)
                .on(SuitableCell.class)
                .go(IDLE_NORMAL_SERVICE, IDLE)
                .on(LimitedCell.class)
                .go(IDLE_LIMITED_SERVICE)
                .on(NoCell.class)
                .go(IDLE_NO_CELL_AVAILABLE)
                .on(NoUsim.class)
                .go(IDLE_NO_IMSI)
                .on(SwitchedOff.class)
                .go(NULL, LEAVE)
                .on(AttachWanted.class)
                .stay(LOOK_FOR_CELL)
                .in(IDLE_NORMAL_SERVICE)
                .on(DetachWanted.class, "attached", DetachWanted::attached)
                .go(IMSI_DETACH_INITIATED, SEND_DETACH)
                .in(CAMPING)
                .on(DetachWanted.class)
                .go(NULL, LEAVE)
                .on(ConnectionReleased.class)
                .stay(LOOK_FOR_CELL)
                .on(UsimRefused.class)
                .go(IDLE_NO_IMSI, FORGET, REFUSE_ALL, LOOK_FOR_CELL)

                // 4.4.2, 4.4.4.9.
                .in(IDLE_NORMAL_SERVICE, IDLE_ATTEMPTING_TO_UPDATE)
                .on(MmTimer.T3212)
                .stay(LOOK_FOR_CELL)
                .on(MmTimer.T3211)
                .stay(LOOK_FOR_CELL)
                .on(MmTimer.T3213)
                .stay(LOOK_FOR_CELL)
                .on(MmTimer.T3246)
                .stay(LOOK_FOR_CELL)

                // 4.5.1.1, 4.5.1.3.
                .in(IDLE_NORMAL_SERVICE)
                .on(ServiceWanted.class)
                .go(WAIT_FOR_OUTGOING_MM_CONNECTION, REQUEST_SERVICE)
                .in(IDLE_NORMAL_SERVICE, IDLE_ATTEMPTING_TO_UPDATE)
                .on(Paged.class)
                .go(WAIT_FOR_NETWORK_COMMAND, ANSWER_PAGE)
                .in(
                        IDLE_ATTEMPTING_TO_UPDATE,
                        IDLE_LIMITED_SERVICE,
                        IDLE_NO_IMSI,
                        IDLE_PLMN_SEARCH,
                        LOCATION_UPDATING_PENDING)
                .on(ServiceWanted.class, "emergency", ServiceWanted::emergency)
                .go(WAIT_FOR_OUTGOING_MM_CONNECTION, REQUEST_SERVICE)
                .in(LOCATION_UPDATING_PENDING)
                .on(ServiceWanted.class)
                .stay()
                .in(IDLE_ATTEMPTING_TO_UPDATE)
                .on(ServiceWanted.class)
                .go(LOCATION_UPDATING_INITIATED, SEND_UPDATE)
                .in(IDLE_LIMITED_SERVICE, IDLE_NO_IMSI, IDLE_NO_CELL_AVAILABLE, IDLE_PLMN_SEARCH)
                .on(ServiceWanted.class)
                .stay(REFUSE_ALL);
    }

    private static Transitions.In<MmState, MmUe> updating(Transitions.In<MmState, MmUe> rows) {
        return rows.in(LOCATION_UPDATING_INITIATED)
                .on(LocationUpdatingAccept.class)
                .go(WAIT_FOR_NETWORK_COMMAND, TAKE_ACCEPT)
                .on(Refused.class, "USIM invalid", it -> it.rule().next() == Next.NO_IMSI)
                .go(IDLE_NO_IMSI, OBEY, REFUSE_ALL_BUT_HELP, LET_GO, LOOK_FOR_CELL)
                .on(Refused.class, "other networks", it -> it.rule().next() == Next.PLMN_SEARCH)
                .go(IDLE_PLMN_SEARCH, OBEY, REFUSE_ALL_BUT_HELP, LET_GO, SEARCH_NETWORKS)
                .on(Refused.class, "not in this area", it -> it.rule().next() == Next.LIMITED_SERVICE)
                .go(IDLE_LIMITED_SERVICE, OBEY, REFUSE_ALL_BUT_HELP, LET_GO, LOOK_FOR_CELL)
                .on(Refused.class)
                .stay(OBEY, COUNT, LET_GO)
                .on(MmTimer.T3210)
                .stay(COUNT, LET_GO)
                .on(NetworkNotGenuine.class)
                .stay(COUNT, LET_GO)
                .on(ConnectionReleased.class)
                .stay(COUNT)
                .on(UpdateFailed.class, "still updated", UpdateFailed::stillUpdated)
                .go(IDLE_NORMAL_SERVICE, REFUSE_ALL_BUT_HELP, LOOK_FOR_CELL)
                .on(UpdateFailed.class)
                .go(IDLE_ATTEMPTING_TO_UPDATE, REFUSE_ALL_BUT_HELP, LOOK_FOR_CELL)
                .on(ServiceWanted.class)
                .stay();
    }

    private static Transitions.In<MmState, MmUe> serving(Transitions.In<MmState, MmUe> rows) {
        return rows.in(WAIT_FOR_OUTGOING_MM_CONNECTION, MM_CONNECTION_ACTIVE)
                .on(CmServiceAccept.class)
                .go(MM_CONNECTION_ACTIVE, GRANT)
                .on(ServiceGranted.class)
                .go(MM_CONNECTION_ACTIVE, GRANT)
                .in(WAIT_FOR_OUTGOING_MM_CONNECTION)
                .on(ServiceRefused.class)
                .go(WAIT_FOR_NETWORK_COMMAND, REFUSE_REQUEST, START_T3240)
                .on(MmTimer.T3230)
                .go(WAIT_FOR_NETWORK_COMMAND, GIVE_UP_REQUEST, START_T3240)
                .on(NetworkOpened.class)
                .stay()
                .on(LinksClosed.class)
                .stay()
                .on(ServiceWanted.class)
                .stay()
                .in(MM_CONNECTION_ACTIVE)
                .on(ServiceRefused.class)
                .stay(REFUSE_REQUEST)
                .on(MmTimer.T3230)
                .stay(GIVE_UP_REQUEST)
                .on(NetworkOpened.class)
                .stay()
                .on(ServiceWanted.class)
                .stay(REQUEST_SERVICE)
                .on(LinksClosed.class, "another is asked for", LinksClosed::asking)
                .go(WAIT_FOR_OUTGOING_MM_CONNECTION)
                .on(LinksClosed.class)
                .go(WAIT_FOR_NETWORK_COMMAND, START_T3240)
                .in(WAIT_FOR_NETWORK_COMMAND)
                .on(NetworkOpened.class)
                .go(MM_CONNECTION_ACTIVE, STOP_T3240)
                .on(MmEvent.FollowOn.class)
                .go(WAIT_FOR_OUTGOING_MM_CONNECTION, REQUEST_SERVICE)
                .on(ServiceWanted.class)
                .stay()
                .on(LinksClosed.class)
                .stay()

                // 4.5.1.6: re-establishment.
                .in(MM_CONNECTION_ACTIVE)
                .on(LinkFailed.class)
                .go(
                        WAIT_FOR_REESTABLISH,
                        GIVE_UP_REQUEST,
                        Step.of("only calls go on", ue -> ue.connection().failed()),
                        START_T3240,
                        LOOK_FOR_CELL)
                .in(WAIT_FOR_REESTABLISH)
                .on(LinkFailed.class)
                .stay(STOP_T3230, START_T3240, LOOK_FOR_CELL)
                .on(SuitableCell.class)
                .stay(Step.of(
                        "send CM RE-ESTABLISHMENT REQUEST, start T3230",
                        ue -> ue.requests().reestablish()))
                .on(CmServiceAccept.class)
                .go(MM_CONNECTION_ACTIVE, STOP_T3230)
                .on(ServiceGranted.class)
                .go(MM_CONNECTION_ACTIVE, STOP_T3230)
                .on(ServiceRefused.class)
                .go(WAIT_FOR_NETWORK_COMMAND, STOP_T3230, LOSE_LINKS, REFUSE_REQUEST, START_T3240)
                .on(MmTimer.T3230)
                .go(WAIT_FOR_NETWORK_COMMAND, LOSE_LINKS, START_T3240)
                .on(LimitedCell.class)
                .go(IDLE_LIMITED_SERVICE, LOSE_LINKS, REFUSE_ALL)
                .on(MmTimer.T3240)
                .stay(Step.of("as when it is released", ue -> ue.connection().releasedByItself()))
                .on(ServiceWanted.class)
                .stay()
                .on(LinksClosed.class)
                .stay()

                // 4.3.2.5, 4.5.1.1: refusals that reach further than one connection.
                .in(SERVING)
                .on(Refused.class, "USIM invalid", it -> it.rule().next() == Next.NO_IMSI)
                .go(IDLE_NO_IMSI, OBEY, REFUSE_ALL, LOSE_LINKS, LET_GO, LOOK_FOR_CELL)
                .on(Refused.class, "not in this area", it -> it.rule().next() == Next.LIMITED_SERVICE)
                .go(IDLE_LIMITED_SERVICE, OBEY, REFUSE_ALL, LOSE_LINKS, LET_GO, LOOK_FOR_CELL)
                .on(NetworkNotGenuine.class)
                .go(IDLE_PLMN_SEARCH, LET_GO, REFUSE_ALL, LOSE_LINKS, LOOK_FOR_CELL)

                // The connection is gone.
                .on(ConnectionReleased.class, "registered", it -> it.rest() == Rest.NORMAL)
                .go(IDLE_NORMAL_SERVICE, ASK_ANEW, LOSE_LINKS, IDLE, LOOK_FOR_CELL)
                .on(ConnectionReleased.class, "limited service", it -> it.rest() == Rest.LIMITED)
                .go(IDLE_LIMITED_SERVICE, REFUSE_ALL, LOSE_LINKS, LOOK_FOR_CELL)
                .on(ConnectionReleased.class, "detached", it -> it.rest() == Rest.DETACHED)
                .go(NULL, REFUSE_ALL, LOSE_LINKS, LOOK_FOR_CELL)
                .on(ConnectionReleased.class)
                .go(IDLE_NO_IMSI, REFUSE_ALL, LOSE_LINKS, LOOK_FOR_CELL)
                .in(WAIT_FOR_NETWORK_COMMAND)
                .on(MmTimer.T3240)
                .stay(
                        LET_GO,
                        Step.of("as when it is released", ue -> ue.connection().releasedByItself()))
                .in(IMSI_DETACH_INITIATED)
                .on(MmTimer.T3220)
                .go(NULL, LET_GO, LEAVE)
                .on(ConnectionReleased.class)
                .go(NULL, LEAVE)
                .on(ServiceWanted.class)
                .stay(REFUSE_ALL);
    }

    private static Transitions.In<MmState, MmUe> ended(Transitions.In<MmState, MmUe> rows) {
        return rows.in(CONNECTED)
                .on(NotAuthenticated.class)
                .go(IDLE_NO_IMSI, DISTRUST, REFUSE_ALL, LOSE_LINKS, LOOK_FOR_CELL)
                .on(AuthenticationDoubted.class)
                .go(IDLE_LIMITED_SERVICE, DOUBT, REFUSE_ALL_BUT_HELP, LOSE_LINKS, LOOK_FOR_CELL)
                .on(UsimRefused.class)
                .go(IDLE_NO_IMSI, FORGET, REFUSE_ALL, LOSE_LINKS, LET_GO, LOOK_FOR_CELL)
                .on(SwitchedOff.class)
                .go(NULL, REFUSE_ALL, LOSE_LINKS, LEAVE)
                .on(NoUsim.class)
                .go(IDLE_NO_IMSI, REFUSE_ALL, LOSE_LINKS)
                .on(DetachWanted.class)
                .go(IMSI_DETACH_INITIATED, REFUSE_ALL, LOSE_LINKS, SEND_DETACH)
                .on(NoCell.class)
                .stay()
                .on(LimitedCell.class)
                .stay()
                .on(SuitableCell.class)
                .stay()
                .on(AttachWanted.class)
                .stay()
                .in(MmState.values())
                .on(MmTimer.T3212)
                .stay(Step.of("an update is due", ue -> ue.updates().due()))
                .on(Object.class, "what has no meaning here", MmTable::meaningless)
                .stay();
    }

    /** What may come at any time and is too late or too early: a network's answers to what is over, pages, timers. */
    private static boolean meaningless(Object event) {
        return !(event instanceof SwitchedOn) && !(event instanceof LocationUpdatingAccept);
    }
}
