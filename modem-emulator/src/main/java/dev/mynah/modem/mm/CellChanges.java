package dev.mynah.modem.mm;

import dev.mynah.modem.mobility.CmWish;
import dev.mynah.modem.plmn.Area;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Plmn;
import java.util.List;

/** What it means to MM where the UE camps: a suitable cell, one for help only, none, or one of another system. TS 24.008 4.2.2. */
final class CellChanges {
    private final MmUe ue;
    /** In a cell of another system, where a combined procedure may have updated the subscriber's location as well. */
    private boolean away;

    CellChanges(MmUe ue) {
        this.ue = ue;
    }

    void camped(Cell cell, Plmn plmn) {
        if (ue.context().isPresent() && ue.refusals().keepOff(Area.of(cell, plmn))) {
            // Packet services may go on here. 4.1.1.6A.
            limited();
            return;
        }
        ue.whereabouts().at(cell, plmn);
        if (ue.context().isEmpty() || ue.refusals().usimInvalid() || !ue.wanted()) {
            callForHelp();
            return;
        }
        CsContext known = ue.context().get();
        if (away) {
            away = false;
            known.reload();
            ue.updates().attached(known.usim().csRegistered());
        }
        MmEvent.SuitableCell suitable = ue.combined().camped(known, cell, plmn);
        ue.fire(suitable);
        callForHelp();
        ue.paging().camped(suitable.update());
    }

    void limited() {
        ue.whereabouts().nowhere();
        ue.fire(new MmEvent.LimitedCell());
        callForHelp();
    }

    private void callForHelp() {
        if (ue.requests().help()) {
            ue.fire(new MmEvent.ServiceWanted(true));
        }
    }

    void nowhere() {
        ue.whereabouts().nowhere();
        ue.fire(new MmEvent.NoCell());
    }

    void elsewhere() {
        ue.whereabouts().nowhere();
        away = true;
        if (ue.inDemand()) {
            List<CmWish> calls = ue.requests().help() ? ue.requests().handOver() : List.of();
            ue.demandOver();
            calls.forEach(ue.user()::callForHelp);
        }
        ue.fire(new MmEvent.NoCell());
    }
}
