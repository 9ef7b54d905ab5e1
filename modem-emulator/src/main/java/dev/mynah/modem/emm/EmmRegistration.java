package dev.mynah.modem.emm;

import dev.mynah.modem.Domain;
import dev.mynah.modem.NetworkFeatures;
import dev.mynah.modem.mobility.Attempts;
import dev.mynah.modem.plmn.ForbiddenPlaces;
import dev.mynah.modem.sim.Usim;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.PlmnList;
import dev.mynah.network.air.nas.emm.EmmIe;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What being registered brings along, and what goes with it: timers, equivalents, keys, bearers. TS 24.301 5.5.1.2.4, 5.5.3.2.4. */
final class EmmRegistration {
    private final EmmUe ue;
    private final ForbiddenPlaces forbidden;
    private final Attempts attachAttempts;
    private final Attempts updateAttempts;
    private Optional<EmmCause> csCause = Optional.empty();
    private NetworkFeatures features = NetworkFeatures.NONE;
    private boolean attached;
    private boolean periodicUpdates = true;

    EmmRegistration(EmmUe ue, ForbiddenPlaces forbidden, Attempts attachAttempts, Attempts updateAttempts) {
        this.ue = ue;
        this.forbidden = forbidden;
        this.attachAttempts = attachAttempts;
        this.updateAttempts = updateAttempts;
    }

    /** Why there is no registration in the circuit switched domain, where the network said. */
    Optional<EmmCause> csCause() {
        return csCause;
    }

    NetworkFeatures features() {
        return features;
    }

    void forgetCause() {
        csCause = Optional.empty();
    }

    void becameIdle() {
        ue.powerSaving().idle();
        if (periodicUpdates) {
            ue.timers().start(EmmTimer.T3412);
        }
    }

    void networkTimers(Optional<GprsTimer> t3412, OptionalElements elements) {
        t3412.ifPresent(it -> {
            periodicUpdates = it.duration().filter(value -> !value.isZero()).isPresent();
            it.duration()
                    .filter(value -> !value.isZero())
                    .ifPresent(value -> ue.timers().duration(EmmTimer.T3412, value));
        });
        elements.get(EmmIe.T3402)
                .flatMap(GprsTimer::duration)
                .filter(value -> !value.isZero())
                .ifPresent(value -> ue.timers().duration(EmmTimer.T3402, value));
        ue.powerSaving().accepted(elements);
    }

    /** A network has accepted the UE. */
    void acceptedBy(OptionalElements elements, Optional<EmmCause> withoutCs) {
        features = elements.get(EmmIe.EPS_NETWORK_FEATURE_SUPPORT)
                .map(it -> new NetworkFeatures(it.imsVoiceOverPs(), it.emergencyBearerServices()))
                .orElse(NetworkFeatures.NONE);
        if (ue.emergency().only()) {
            // No more than help: the networks the UE may be in are those they were.
            ue.user().emergencyNumbers(ue.place().here().plmn(), elements.get(EmmIe.EMERGENCY_NUMBER_LIST));
            return;
        }
        ue.arrival().over();
        ue.refusals().acceptedBy(ue.place().here().plmn());
        csCause = withoutCs;
        if (withoutCs.equals(Optional.of(EmmCause.IMSI_UNKNOWN_IN_HSS))) {
            // TS 24.301 5.5.1.3.4.3.
            ue.user().usimInvalid(EnumSet.of(Domain.CS));
        }
        if (ue.registeredForCs()) {
            ue.fallback().registered();
        }
        attachAttempts.reset();
        updateAttempts.reset();
        forbidden.succeeded(ue.place().area());
        ue.context().usim().ifPresent(it -> it.allow(ue.place().here().plmn()));
        Set<Plmn> equivalents = new LinkedHashSet<>();
        elements.get(EmmIe.EQUIVALENT_PLMNS).map(PlmnList::plmns).ifPresent(equivalents::addAll);
        ue.user().registered(ue.place().here().plmn(), equivalents);
        ue.user().emergencyNumbers(ue.place().here().plmn(), elements.get(EmmIe.EMERGENCY_NUMBER_LIST));
    }

    void forgetIdentity() {
        ue.context().forgetIdentity();
        ue.security().forget();
        ue.context().usim().ifPresent(it -> it.keepSecurityContext(KeptSecurityContext.none()));
    }

    void forgetEquivalents() {
        ue.user().equivalentsForgotten();
    }

    void csLost() {
        ue.context().csLost();
        csCause = Optional.empty();
    }

    void registrationLost() {
        lost(true);
    }

    void registrationLostByUser() {
        lost(false);
    }

    void stopWaiting() {
        attachAttempts.stopWaiting();
        updateAttempts.stopWaiting();
    }

    private void lost(boolean byNetwork) {
        stopWaiting();
        ue.timers().stop(EmmTimer.T3412);
        ue.timers().stop(EmmTimer.T3417);
        ue.timers().stop(EmmTimer.T3430);
        ue.powerSaving().lost();
        ue.service().failed();
        ue.nasTransport().gone();
        ue.context().left();
        ue.update().reset();
        ue.arrival().over();
        if (ue.emergency().only()) {
            ue.emergency().over();
        } else {
            keepSecurityContext();
        }
        if (attached) {
            attached = false;
            ue.session().attached(false, byNetwork);
        }
    }

    /** Registered as the UE was in the system it comes from; nobody is told. */
    void arrived() {
        ue.context().usim().ifPresent(it -> it.keepSecurityContext(KeptSecurityContext.none()));
        attached = true;
    }

    /** Registered in another system from now on, with the sessions; nobody is told. */
    void departed() {
        attached = false;
        lost(false);
    }

    /** Keys mapped from another system's are not kept. TS 33.401 7.2.5.1, TS 31.102 4.2.92. */
    void keepSecurityContext() {
        Optional<Usim> usim = ue.context().usim();
        ue.security()
                .context()
                .filter(it -> !it.ksi().mapped())
                .ifPresent(keys -> usim.ifPresent(it -> it.keepSecurityContext(KeptSecurityContext.content(keys))));
    }

    /** Registered now: the context on the card is not the newest any more. TS 24.301 4.4.2.1. */
    void attachedNow() {
        ue.context().usim().ifPresent(it -> it.keepSecurityContext(KeptSecurityContext.none()));
        if (!attached) {
            attached = true;
            ue.session().attached(true, false);
        }
    }
}
