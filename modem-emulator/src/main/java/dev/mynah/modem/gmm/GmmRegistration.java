package dev.mynah.modem.gmm;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.PlmnList;
import dev.mynah.network.air.nas.element.Rai;
import dev.mynah.network.air.nas.gmm.GmmIe;
import java.util.LinkedHashSet;
import java.util.Set;

/** What being attached brings along, and what goes with it: timers, equivalents, contexts. TS 24.008 4.7.3.1.3, 4.7.5.1.3. */
final class GmmRegistration {
    private final GmmEntity ue;
    private boolean attached;
    private boolean periodicUpdates = true;

    GmmRegistration(GmmEntity ue) {
        this.ue = ue;
    }

    /** A network has accepted the UE in an area. */
    void acceptedIn(Rai area, GprsTimer t3312, NasMessage accept) {
        ue.context().accepted(area, accept);
        ue.arrival().over();
        periodicUpdates = t3312.duration().filter(it -> !it.isZero()).isPresent();
        t3312.duration().filter(it -> !it.isZero()).ifPresent(it -> ue.timers().duration(GmmTimer.T3312, it));
        accept.get(GmmIe.T3302)
                .flatMap(GprsTimer::duration)
                .filter(it -> !it.isZero())
                .ifPresent(it -> ue.timers().duration(GmmTimer.T3302, it));
        if (ue.emergency().only()) {
            // No more than help: the networks the UE may be in are those they were.
            ue.user().emergencyNumbers(area.lai().plmn(), accept.get(GmmIe.EMERGENCY_NUMBER_LIST));
            return;
        }
        ue.refusals().succeeded();
        ue.context().usim().ifPresent(it -> it.allow(area.lai().plmn()));
        Set<Plmn> equivalents = new LinkedHashSet<>();
        accept.get(GmmIe.EQUIVALENT_PLMNS).map(PlmnList::plmns).ifPresent(equivalents::addAll);
        ue.user().registered(area.lai().plmn(), equivalents);
        ue.user().emergencyNumbers(area.lai().plmn(), accept.get(GmmIe.EMERGENCY_NUMBER_LIST));
    }

    /** Attached now, if it was not before. */
    void attachedNow() {
        if (!attached) {
            attached = true;
            ue.session().attached(true, false);
        }
    }

    /** Registered as the UE was in the system it comes from; nobody is told. */
    void arrived() {
        attached = true;
    }

    /** Registered in another system from now on, with the contexts; nobody is told. */
    void departed() {
        attached = false;
        lost(false);
    }

    boolean attached() {
        return attached;
    }

    void lost(boolean byNetwork) {
        ue.stopGuards();
        ue.timers().stop(GmmTimer.T3312);
        ue.update().reset();
        ue.arrival().over();
        ue.service().failed();
        ue.combined().lost();
        ue.messages().gone();
        ue.emergency().over();
        if (attached) {
            attached = false;
            ue.session().attached(false, byNetwork);
        }
    }

    void becameIdle() {
        if (periodicUpdates) {
            ue.timers().start(GmmTimer.T3312);
        }
    }
}
