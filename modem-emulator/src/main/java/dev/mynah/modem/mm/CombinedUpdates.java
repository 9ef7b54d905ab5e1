package dev.mynah.modem.mm;

import dev.mynah.modem.sim.CsUpdateStatus;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.element.Imsi;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.Tmsi;
import java.util.Optional;

/**
 * Where GMM registers the UE in the circuit switched domain too, location updating is nothing but to wait for what comes of it:
 * network operation mode I. TS 24.008 4.1.1.2.1, 4.7.3.2, 4.7.5.2.
 */
public final class CombinedUpdates {
    private final MmUe ue;
    private boolean registered;

    CombinedUpdates(MmUe ue) {
        this.ue = ue;
    }

    /** Whether the registration is one by GMM, so that there are no periodic updates of MM's own. 4.4.2. */
    boolean registered() {
        return registered;
    }

    void over() {
        registered = false;
    }

    /** What a cell asks of MM itself. */
    MmEvent.SuitableCell camped(CsContext context, Cell cell, Plmn plmn) {
        Lai here = ue.whereabouts().lai();
        if (ue.user().combined(cell, plmn)) {
            boolean pending = !ue.updates().attached() || !context.updatedAt(here);
            return new MmEvent.SuitableCell(
                    false, false, pending && !ue.requests().help());
        }
        boolean needed = registered || ue.updates().needed(context, here);
        // An emergency call does not wait for an update. 4.5.1.5.
        boolean waiting = ue.updates().waiting(here) || ue.requests().help();
        return new MmEvent.SuitableCell(needed && !waiting, needed && waiting, false);
    }

    /** A combined attach or update has succeeded. */
    public void accepted(Lai area, Optional<MobileIdentity> given) {
        ue.context().ifPresent(context -> {
            ue.updates().registered();
            registered = true;
            Optional<MobileIdentity> meant =
                    given.filter(it -> it instanceof Tmsi || it.equals(new Imsi(context.imsi())));
            context.accepted(area, meant);
            ue.refusals().combined(Optional.empty());
            ue.fire(new MmEvent.CombinedAccepted());
        });
    }

    /** It has succeeded for GPRS alone, and the cause leaves hope; or the network has detached the UE from this domain. */
    public void failed(Optional<Integer> cause) {
        ue.context().ifPresent(context -> {
            ue.updates().attached(false);
            context.status(CsUpdateStatus.NOT_UPDATED);
            ue.refusals().combined(cause);
            ue.fire(new MmEvent.CombinedFailed());
        });
    }

    /** The UE has left the packet domain and stays in this one. */
    public void alone() {
        if (registered) {
            registered = false;
            ue.updates().idle();
        }
    }
}
