package dev.mynah.modem.gmm;

import dev.mynah.modem.plmn.ForbiddenPlaces;
import dev.mynah.modem.sim.PsUpdateStatus;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.element.Rai;

/** What it means to GMM where the UE camps: a suitable cell, one for help only, none, or one of another system. TS 24.008 4.2.4, 4.2.5. */
final class CellChanges {
    private final GmmEntity ue;
    private final ForbiddenPlaces forbidden;

    CellChanges(GmmEntity ue, ForbiddenPlaces forbidden) {
        this.ue = ue;
        this.forbidden = forbidden;
    }

    void camped(Cell cell, Plmn plmn) {
        if (!ue.hasContext()) {
            return;
        }
        boolean help = ue.emergency().only();
        ue.whereabouts().at(cell, plmn);
        if (!help && !welcome(plmn)) {
            // Circuit switched services may go on here. TS 24.008 4.7.3.1.4 #14, 4.1.1.6A.
            ue.fire(new GmmEvent.LimitedCell());
            return;
        }
        boolean registered = ue.attached();
        boolean backingOff = (registered ? ue.updateAttempts() : ue.attachAttempts()).waiting(ue.here());
        boolean needsUpdate = registered
                && (ue.update().isDue()
                        || !ue.context().isIn(ue.here())
                        || ue.context().status() != PsUpdateStatus.UPDATED
                        || ue.combined().isDue());
        boolean held = backingOff || !(help || ue.user().mayAccess(cell, plmn));
        // A registered UE whom nothing asks for an update is served, whatever it waits for.
        ue.fire(withUsim(new GmmEvent.SuitableCell(
                ue.wanted() && !held,
                held && (needsUpdate || !registered),
                needsUpdate && !held,
                ue.combined().waits())));
    }

    /** Something else is due where the UE camps. */
    void again() {
        if (ue.whereabouts().known()) {
            camped(ue.whereabouts().cell(), ue.whereabouts().plmn());
        }
    }

    void handedOver(Cell cell) {
        if (ue.whereabouts().known()) {
            camped(cell, ue.whereabouts().plmn());
        }
    }

    void limited(Cell cell) {
        if (ue.emergency().only() && GmmEntity.serves(cell.rat())) {
            camped(cell, cell.plmn());
            return;
        }
        ue.whereabouts().nowhere();
        if (GmmEntity.serves(cell.rat())) {
            ue.whereabouts().limited(cell);
        }
        ue.fire(withUsim(new GmmEvent.LimitedCell()));
    }

    void nowhere() {
        ue.whereabouts().nowhere();
        ue.fire(withUsim(new GmmEvent.NoCell()));
    }

    void elsewhere() {
        ue.whereabouts().nowhere();
        ue.fire(new GmmEvent.NoCell());
    }

    /** Without a USIM that some network would take, only the end of an emergency service leaves NO-IMSI for a moment. */
    private GmmEvent withUsim(GmmEvent event) {
        return ue.state().deregistered() && (!ue.hasUsim() || ue.usimInvalid()) ? new GmmEvent.NoUsim() : event;
    }

    /** Whether packet services may go on in a network. */
    boolean welcome(Plmn plmn) {
        return forbidden.allowsPacketService(plmn) && !ue.refusals().keepOff();
    }

    /** Whether nothing but a back-off keeps the UE from registering in an area. */
    boolean mayRegisterIn(Rai area) {
        return ue.wanted()
                && ue.hasUsim()
                && !ue.usimInvalid()
                && forbidden.allowsPacketService(area.lai().plmn())
                && !ue.refusals().keepOff(Refusals.area(area));
    }

    /** Whether attempts to register in an area have all failed for now. */
    boolean givenUpIn(Rai area) {
        return ue.combined().givenUpIn(area)
                || (ue.registered() ? ue.updateAttempts() : ue.attachAttempts()).givenUp(area);
    }
}
