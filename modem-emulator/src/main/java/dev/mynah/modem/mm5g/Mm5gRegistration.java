package dev.mynah.modem.mm5g;

import dev.mynah.modem.NetworkFeatures;
import dev.mynah.modem.mobility.Attempts;
import dev.mynah.modem.plmn.ForbiddenPlaces;
import dev.mynah.modem.sim.Usim;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.PlmnList;
import dev.mynah.network.air.nas.mm5g.Mm5gIe;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What being registered brings along, and what goes with it: timers, equivalents, keys, sessions. TS 24.501 5.5.1.2.4, 5.5.1.3.4. */
final class Mm5gRegistration {
    private final Mm5gSublayer ue;
    private final ForbiddenPlaces forbidden;
    private final Attempts attempts;
    private NetworkFeatures features = NetworkFeatures.NONE;
    private boolean registered;
    private boolean periodicUpdates = true;

    Mm5gRegistration(Mm5gSublayer ue, ForbiddenPlaces forbidden, Attempts attempts) {
        this.ue = ue;
        this.forbidden = forbidden;
        this.attempts = attempts;
    }

    NetworkFeatures features() {
        return features;
    }

    void becameIdle() {
        if (periodicUpdates) {
            ue.timers().start(Mm5gTimer.T3512);
        }
    }

    void networkTimers(OptionalElements elements) {
        elements.get(Mm5gIe.T3512).ifPresent(it -> {
            Optional<Duration> value = duration(it.duration());
            periodicUpdates = value.isPresent();
            value.ifPresent(length -> ue.timers().duration(Mm5gTimer.T3512, length));
        });
        elements.get(Mm5gIe.T3502)
                .flatMap(it -> duration(it.duration()))
                .ifPresent(value -> ue.timers().duration(Mm5gTimer.T3502, value));
    }

    private static Optional<Duration> duration(Optional<Duration> told) {
        return told.filter(value -> !value.isZero());
    }

    /** A network has accepted the UE. */
    void acceptedBy(OptionalElements elements) {
        features = elements.get(Mm5gIe.NETWORK_FEATURE_SUPPORT)
                .map(it -> new NetworkFeatures(it.imsVoiceOverPs(), it.emergencyServices()))
                .orElse(NetworkFeatures.NONE);
        if (ue.emergency().only()) {
            // No more than help: the networks the UE may be in are those they were.
            ue.user().emergencyNumbers(ue.here().plmn(), elements.get(Mm5gIe.EMERGENCY_NUMBER_LIST));
            return;
        }
        ue.refusals().acceptedBy(ue.here().plmn());
        forbidden.succeeded(ue.whereabouts().area());
        ue.context().usim().ifPresent(it -> it.allow(ue.here().plmn()));
        Set<Plmn> equivalents = new LinkedHashSet<>();
        elements.get(Mm5gIe.EQUIVALENT_PLMNS).map(PlmnList::plmns).ifPresent(equivalents::addAll);
        ue.user().registered(ue.here().plmn(), equivalents);
        ue.user().emergencyNumbers(ue.here().plmn(), elements.get(Mm5gIe.EMERGENCY_NUMBER_LIST));
    }

    void forgetIdentity() {
        ue.context().forgetIdentity();
        ue.security().forget();
        ue.context().usim().ifPresent(it -> it.keepSecurityContext5gs(KeptSecurityContext.none()));
    }

    void forgetEquivalents() {
        ue.user().equivalentsForgotten();
    }

    void registrationLost() {
        lost(true);
    }

    void registrationLostByUser() {
        lost(false);
    }

    void stopWaiting() {
        attempts.stopWaiting();
    }

    private void lost(boolean byNetwork) {
        stopWaiting();
        ue.timers().stop(Mm5gTimer.T3512);
        ue.timers().stop(Mm5gTimer.T3517);
        ue.timers().stop(Mm5gTimer.T3510);
        ue.service().failed();
        ue.context().left();
        ue.registration().reset();
        if (ue.emergency().only()) {
            ue.emergency().over();
        } else {
            keepSecurityContext();
        }
        if (registered) {
            registered = false;
            ue.session().registered(false, byNetwork);
        }
    }

    private void keepSecurityContext() {
        Optional<Usim> usim = ue.context().usim();
        ue.security()
                .context()
                .ifPresent(keys -> usim.ifPresent(it -> it.keepSecurityContext5gs(KeptSecurityContext.content(keys))));
    }

    /** Registered now: the context on the card is not the newest any more. TS 24.501 annex C.1. */
    void registeredNow() {
        ue.context().usim().ifPresent(it -> it.keepSecurityContext5gs(KeptSecurityContext.none()));
        if (!registered) {
            registered = true;
            ue.session().registered(true, false);
        }
    }
}
