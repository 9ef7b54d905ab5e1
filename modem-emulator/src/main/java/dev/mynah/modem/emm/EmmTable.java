package dev.mynah.modem.emm;

import static dev.mynah.modem.emm.EmmState.DEREGISTERED_ATTEMPTING_TO_ATTACH;
import static dev.mynah.modem.emm.EmmState.DEREGISTERED_INITIATED;
import static dev.mynah.modem.emm.EmmState.DEREGISTERED_LIMITED_SERVICE;
import static dev.mynah.modem.emm.EmmState.DEREGISTERED_NORMAL_SERVICE;
import static dev.mynah.modem.emm.EmmState.DEREGISTERED_NO_CELL_AVAILABLE;
import static dev.mynah.modem.emm.EmmState.DEREGISTERED_NO_IMSI;
import static dev.mynah.modem.emm.EmmState.DEREGISTERED_PLMN_SEARCH;
import static dev.mynah.modem.emm.EmmState.NULL;
import static dev.mynah.modem.emm.EmmState.REGISTERED_INITIATED;
import static dev.mynah.modem.emm.EmmState.REGISTERED_NORMAL_SERVICE;
import static dev.mynah.modem.emm.EmmState.REGISTERED_NO_CELL_AVAILABLE;
import static dev.mynah.modem.emm.EmmSteps.CAMPING_UNREGISTERED;
import static dev.mynah.modem.emm.EmmSteps.COUNT_ATTACH;
import static dev.mynah.modem.emm.EmmSteps.LOOK_FOR_CELL;
import static dev.mynah.modem.emm.EmmSteps.RELEASE;
import static dev.mynah.modem.emm.EmmSteps.SEND_ATTACH;
import static dev.mynah.modem.emm.EmmSteps.SEND_DETACH;
import static dev.mynah.modem.emm.EmmSteps.SEND_EMERGENCY_ATTACH;

import dev.mynah.modem.emm.EmmEvent.Arrived;
import dev.mynah.modem.emm.EmmEvent.AttachWanted;
import dev.mynah.modem.emm.EmmEvent.ConnectionReleased;
import dev.mynah.modem.emm.EmmEvent.DetachWanted;
import dev.mynah.modem.emm.EmmEvent.HelpOver;
import dev.mynah.modem.emm.EmmEvent.HelpWanted;
import dev.mynah.modem.emm.EmmEvent.LimitedCell;
import dev.mynah.modem.emm.EmmEvent.NetworkNotGenuine;
import dev.mynah.modem.emm.EmmEvent.NoCell;
import dev.mynah.modem.emm.EmmEvent.NoUsim;
import dev.mynah.modem.emm.EmmEvent.Paged;
import dev.mynah.modem.emm.EmmEvent.PagedByImsi;
import dev.mynah.modem.emm.EmmEvent.SuitableCell;
import dev.mynah.modem.emm.EmmEvent.SwitchedOff;
import dev.mynah.modem.emm.EmmEvent.SwitchedOn;
import dev.mynah.network.air.fsm.Transitions;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.emm.AttachAccept;

/** The UE's state table. TS 24.301 5.1.3.2, 5.2.2, 5.2.3, 5.5, 5.6. */
final class EmmTable {
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
                .on(DetachWanted.class)
                .stay()
                .on(ConnectionReleased.class)
                .stay();
        rows = unregistered(rows);
        rows = attaching(rows);
        rows = EmmRegisteredRows.registered(rows);
        rows = EmmRegisteredRows.updating(rows);
        rows = EmmRegisteredRows.requestingService(rows);
        rows = EmmEndRows.detaching(rows);
        return EmmEndRows.ended(rows).build();
    }

    private static Transitions.In<EmmState, EmmUe> unregistered(Transitions.In<EmmState, EmmUe> rows) {
        return rows.in(DEREGISTERED_NO_IMSI)
                .on(SwitchedOn.class)
                .go(DEREGISTERED_PLMN_SEARCH, LOOK_FOR_CELL)
                .on(SwitchedOff.class)
                .go(NULL)
                .on(ConnectionReleased.class)
                .stay(LOOK_FOR_CELL)
                .on(HelpWanted.class)
                .go(REGISTERED_INITIATED, SEND_EMERGENCY_ATTACH)
                .on(Object.class, "anything else", event -> true)
                .stay()
                .in(CAMPING_UNREGISTERED)
                .on(HelpWanted.class)
                .go(REGISTERED_INITIATED, SEND_EMERGENCY_ATTACH)
                .on(HelpOver.class)
                .stay()
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
                .go(DEREGISTERED_ATTEMPTING_TO_ATTACH, RELEASE, COUNT_ATTACH, LOOK_FOR_CELL)
                .on(ConnectionReleased.class)
                .go(DEREGISTERED_ATTEMPTING_TO_ATTACH, COUNT_ATTACH, LOOK_FOR_CELL)
                .on(NoCell.class)
                .go(DEREGISTERED_NO_CELL_AVAILABLE, RELEASE, COUNT_ATTACH)
                .on(NetworkNotGenuine.class)
                .go(DEREGISTERED_ATTEMPTING_TO_ATTACH, RELEASE, COUNT_ATTACH, LOOK_FOR_CELL)
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
                .go(NULL, RELEASE);
    }
}
