package dev.mynah.modem.mm5g;

import dev.mynah.modem.mobility.Attempts;
import dev.mynah.modem.sim.UpdateStatus5gs;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.Guti;
import dev.mynah.network.air.nas.element.Guti5g;
import dev.mynah.network.air.nas.element.Mm5gCapability;
import dev.mynah.network.air.nas.element.MobileIdentity5gs;
import dev.mynah.network.air.nas.element.PduSessions;
import dev.mynah.network.air.nas.element.RegistrationType5gs;
import dev.mynah.network.air.nas.element.RegistrationType5gs.Kind;
import dev.mynah.network.air.nas.mm5g.Mm5gIe;
import dev.mynah.network.air.nas.mm5g.RegistrationAccept;
import dev.mynah.network.air.nas.mm5g.RegistrationComplete;
import dev.mynah.network.air.nas.mm5g.RegistrationRequest;
import java.util.Optional;

/** Registration: initial, for mobility and periodic. TS 24.501 5.5.1. */
final class RegistrationProcedure {
    private final Mm5gSublayer ue;
    private final Attempts attempts;
    private boolean due;
    private boolean reconfigured;

    RegistrationProcedure(Mm5gSublayer ue, Attempts attempts) {
        this.ue = ue;
        this.attempts = attempts;
    }

    /** T3512 has run out, or the registration is in doubt for another reason. */
    void due() {
        due = true;
    }

    /** The network has changed something that takes a registration to come into force. TS 24.501 5.5.1.3.2 f. */
    void reconfigured() {
        due = true;
        reconfigured = true;
    }

    boolean isDue() {
        return due;
    }

    void reset() {
        due = false;
        reconfigured = false;
    }

    /** TS 24.501 5.5.1.2.2: by the 5G-GUTI if there is one, else by one mapped from EPS, else by SUCI. */
    void register() {
        begin();
        RegistrationContext context = ue.context();
        MobileIdentity5gs identity =
                context.guti().<MobileIdentity5gs>map(it -> it).or(this::mapped).orElseGet(ue.identities()::permanent);
        send(new RegistrationType5gs(Kind.INITIAL, false), identity, OptionalElements.NONE);
    }

    /** For emergency services: with no more than the device, if need be. */
    void registerForHelp() {
        ue.emergency().begin();
        MobileIdentity5gs identity =
                ue.context().guti().<MobileIdentity5gs>map(it -> it).orElseGet(ue.identities()::permanent);
        send(new RegistrationType5gs(Kind.EMERGENCY, true), identity, OptionalElements.NONE);
    }

    private Optional<MobileIdentity5gs> mapped() {
        Optional<Guti> inEps = ue.context().usim().flatMap(it -> it.location().guti());
        return inEps.map(Guti5g::mappedFrom);
    }

    /** TS 24.501 5.5.1.3.2. */
    void update() {
        RegistrationContext context = ue.context();
        if (context.guti().isEmpty()) {
            // A network that gave no 5G-GUTI can't be told of an update: only a new registration helps.
            ue.fire(new Mm5gEvent.ReregistrationOrdered());
            return;
        }
        begin();
        boolean periodic =
                due && !reconfigured && context.covers(ue.here()) && context.status() == UpdateStatus5gs.UPDATED;
        OptionalElements optional =
                OptionalElements.of(Mm5gIe.PDU_SESSION_STATUS, ue.session().active());
        PduSessions waiting = ue.session().waiting();
        if (waiting.bits() != 0) {
            optional = optional.with(Mm5gIe.UPLINK_DATA_STATUS, waiting);
        }
        send(
                new RegistrationType5gs(
                        periodic ? Kind.PERIODIC_UPDATING : Kind.MOBILITY_UPDATING,
                        ue.service().waiting()),
                context.guti().get(),
                optional);
    }

    private void begin() {
        attempts.stopWaiting();
        attempts.at(ue.here());
    }

    private void send(RegistrationType5gs type, MobileIdentity5gs identity, OptionalElements optional) {
        ue.path()
                .initial(new RegistrationRequest(
                        type,
                        ue.security().ksi(),
                        identity,
                        optional.with(Mm5gIe.UE_SECURITY_CAPABILITY, Mm5gUe.CAPABILITY)
                                .with(Mm5gIe.MM5G_CAPABILITY, Mm5gCapability.of(true))
                                .with(
                                        Mm5gIe.REQUESTED_NSSAI,
                                        ue.emergency().only()
                                                ? Optional.empty()
                                                : ue.context()
                                                        .slices()
                                                        .wanted(ue.here().plmn()))
                                .with(
                                        Mm5gIe.LAST_VISITED_REGISTERED_TAI,
                                        ue.context().lastTai())));
        ue.timers().start(Mm5gTimer.T3510);
    }

    void accepted(RegistrationAccept accept) {
        ue.timers().stop(Mm5gTimer.T3510);
        if (!ue.emergency().only()) {
            attempts.reset();
        }
        reset();
        ue.context().accepted(ue.here(), accept.optional(), accept.result().smsAllowed());
        ue.session().slicesChanged();
        ue.held().networkTimers(accept.optional());
        accept.get(Mm5gIe.PDU_SESSION_STATUS).ifPresent(ue.session()::activeAtNetwork);
        if (accept.has(Mm5gIe.GUTI)) {
            ue.path().send(new RegistrationComplete());
        }
        ue.held().acceptedBy(accept.optional());
        ue.held().registeredNow();
        ue.service().granted();
    }

    /** An attempt came to nothing. TS 24.501 5.5.1.2.7, 5.5.1.3.7. */
    void failed(boolean initial) {
        ue.timers().stop(Mm5gTimer.T3510);
        if (initial && ue.emergency().only()) {
            ue.emergency().over();
            return;
        }
        due |= !initial;
        boolean another = attempts.another();
        if (initial && another) {
            return;
        }
        ue.context().status(UpdateStatus5gs.NOT_UPDATED);
        if (initial) {
            ue.held().forgetIdentity();
            ue.held().forgetEquivalents();
        } else {
            ue.service().failed();
        }
    }

    /** The network turned the UE out and did not say for how long. TS 24.501 5.5.2.3.4. */
    void waitForNextRound() {
        ue.held().forgetEquivalents();
        ue.context().status(UpdateStatus5gs.NOT_UPDATED);
        attempts.waitForNextRound();
    }
}
