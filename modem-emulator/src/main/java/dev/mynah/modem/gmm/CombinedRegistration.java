package dev.mynah.modem.gmm;

import dev.mynah.modem.Domain;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.OperationMode;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.Rai;
import dev.mynah.network.air.nas.gmm.GmmIe;
import java.util.EnumSet;
import java.util.Optional;

/**
 * Registration in the circuit switched domain by the procedures of GMM, in cells of network operation mode I: combined attach,
 * update and detach. What comes of it is MM's. TS 24.008 4.7.3.2, 4.7.5.2.
 */
final class CombinedRegistration {
    private final GmmEntity ue;
    private final Attempts attempts;
    private boolean registered;
    private boolean asked;

    /** @param attempts those that were accepted for GPRS alone */
    CombinedRegistration(GmmEntity ue, Attempts attempts) {
        this.ue = ue;
        this.attempts = attempts;
    }

    /** Whether GMM will see to the circuit switched domain in a cell, so that MM need not. */
    boolean serves(Cell cell, Plmn plmn) {
        Rai area = new Rai(new Lai(plmn, cell.areaCode()), cell.routingAreaCode());
        return cell.operation() == OperationMode.I
                && ue.cells().mayRegisterIn(area)
                && !ue.cells().givenUpIn(area);
    }

    /** Whether all attempts to be accepted for both domains in an area have failed for now. */
    boolean givenUpIn(Rai area) {
        return attempts.givenUp(area);
    }

    boolean registered() {
        return registered;
    }

    private boolean wanted() {
        return !ue.emergency().only()
                && ue.operation() == OperationMode.I
                && ue.user().csWanted()
                && !ue.user().csBusy();
    }

    /** Whether the network is to be told: it knows the UE there by another way, or not at all. 4.7.5.2.1. */
    boolean isDue() {
        if (ue.operation() == OperationMode.II) {
            return registered;
        }
        return !registered && wanted() && !attempts.waiting(ue.here());
    }

    /** Accepted for GPRS alone, and to try again some time. */
    boolean waits() {
        return !registered && wanted() && attempts.waiting(ue.here());
    }

    /** Whether the request about to be sent is a combined one. */
    boolean ask() {
        asked = wanted();
        return asked;
    }

    /** The attach or update was accepted, for both domains or for GPRS alone. 4.7.3.2.3, 4.7.5.2.3. */
    void accepted(Rai area, boolean forBoth, NasMessage accept) {
        if (asked && forBoth) {
            registered = true;
            attempts.reset();
            ue.user().csRegistered(area.lai(), accept.get(GmmIe.MS_IDENTITY));
        } else {
            registered = false;
        }
        if (asked && !forBoth) {
            withoutCircuits(accept.get(GmmIe.CAUSE).orElse(GmmCause.NETWORK_FAILURE));
        }
    }

    private void withoutCircuits(GmmCause cause) {
        if (cause.equals(GmmCause.IMSI_UNKNOWN_IN_HLR)) {
            ue.user().usimInvalid(EnumSet.of(Domain.CS));
            return;
        }
        if (cause.equals(GmmCause.CONGESTION)) {
            attempts.useUp();
        }
        attempts.at(ue.here());
        attempts.another();
        ue.user().csNotRegistered(Optional.of(cause.value()));
        ue.fire(new GmmEvent.AcceptedForGprsAlone());
    }

    /** DETACH REQUEST for IMSI detach: back by a combined update. 4.7.4.2.2. */
    void detachedByNetwork(Optional<GmmCause> cause) {
        if (!registered) {
            return;
        }
        registered = false;
        if (cause.equals(Optional.of(GmmCause.IMSI_UNKNOWN_IN_HLR))) {
            ue.user().usimInvalid(EnumSet.of(Domain.CS));
        } else {
            ue.user().csNotRegistered(cause.map(GmmCause::value));
        }
        ue.cells().again();
    }

    /** The UE is registered in the packet domain no more. */
    void lost() {
        boolean was = registered;
        registered = false;
        asked = false;
        attempts.forget();
        if (was && !ue.wanted() && ue.user().csWanted()) {
            ue.user().csAlone();
        }
    }

    /** What a detach is from: both domains where the user wants neither. 4.7.4.1. */
    boolean detachesBoth(boolean powerOff) {
        return registered && (powerOff || !ue.user().csWanted());
    }
}
