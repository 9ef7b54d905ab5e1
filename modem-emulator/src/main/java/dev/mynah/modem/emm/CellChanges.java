package dev.mynah.modem.emm;

import dev.mynah.modem.mobility.Attempts;
import dev.mynah.modem.sim.EpsUpdateStatus;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Plmn;

/** What it means to EMM where the UE camps: a suitable cell, one for help only, none, or one of another system. TS 24.301 5.2. */
final class CellChanges {
    private final EmmUe ue;
    private final Attempts attachAttempts;
    private final Attempts updateAttempts;

    CellChanges(EmmUe ue, Attempts attachAttempts, Attempts updateAttempts) {
        this.ue = ue;
        this.attachAttempts = attachAttempts;
        this.updateAttempts = updateAttempts;
    }

    void camped(Cell cell, Plmn plmn) {
        ue.place().camped(cell, plmn);
        boolean registered = ue.attached();
        // What access class barring holds up waits as well, but counts as no failure. TS 24.301 5.5.1.2.6 a, 5.5.3.2.6
        // a.
        boolean admitted = ue.emergency().only() || ue.user().mayAccess(cell, plmn);
        boolean waiting = (registered ? updateAttempts : attachAttempts)
                .waiting(ue.place().here());
        boolean needsUpdate = registered
                && (ue.update().isDue()
                        || !ue.context().covers(ue.place().here())
                        || ue.context().status() != EpsUpdateStatus.UPDATED);
        boolean backingOff = waiting || (needsUpdate && !admitted);
        ue.fire(new EmmEvent.SuitableCell(
                ue.wanted() && !backingOff && admitted, backingOff, needsUpdate && !backingOff));
    }

    void limited(Cell cell) {
        if (ue.emergency().only() && ue.serves(cell.rat())) {
            camped(cell, cell.plmn());
            return;
        }
        ue.place().gone();
        if (ue.serves(cell.rat())) {
            ue.place().limited(cell);
        }
        ue.fire(withUsim(new EmmEvent.LimitedCell()));
    }

    void nowhere() {
        ue.place().gone();
        ue.fire(withUsim(new EmmEvent.NoCell()));
    }

    /** The registration is kept, but has to be brought up to date when the UE comes back. TS 24.301 5.5.3.2.2. */
    void elsewhere() {
        ue.place().gone();
        if (ue.attached()) {
            ue.update().away();
        }
        ue.fire(withUsim(new EmmEvent.NoCell()));
    }

    /** Without a USIM that some network would take, only the end of an emergency service leaves NO-IMSI for a moment. */
    private EmmEvent withUsim(EmmEvent event) {
        boolean deregistered = !ue.attached() && ue.state() != EmmState.REGISTERED_INITIATED;
        return deregistered && (!ue.hasUsim() || ue.usimInvalid()) ? new EmmEvent.NoUsim() : event;
    }
}
