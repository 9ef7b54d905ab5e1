package dev.mynah.modem.mm5g;

import dev.mynah.modem.emm.Equipment;
import dev.mynah.modem.mobility.Attempts;
import dev.mynah.modem.mobility.MobilityUser;
import dev.mynah.modem.plmn.Doubts;
import dev.mynah.modem.plmn.ForbiddenPlaces;
import dev.mynah.modem.radio.Radio;
import dev.mynah.modem.sim.Usim;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.MachineEvents;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.element.Mm5gCause;
import dev.mynah.network.air.nas.element.Tai;
import dev.mynah.network.air.nas.mm5g.Mm5gMessage;
import dev.mynah.network.air.nas.mm5g.Mm5gStatus;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.TimerName;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The 5GMM sublayer over 3GPP access: the machine of {@link Mm5gTable}, the procedures its rows call on, and what these
 * share. TS 24.501 5.1.3.
 */
final class Mm5gSublayer {
    private final Identities identities;
    private final MobilityUser user;
    private final Session5gs session;
    private final Radio radio;
    private final Machine<Mm5gState, Mm5gSublayer> machine;
    private final NamedTimers timers;
    private final NasPath path;
    private final NasSecurity security = new NasSecurity();
    private final Authentication authentication = new Authentication(this);
    private final CommonProcedures common = new CommonProcedures(this);
    private final Attempts attempts;
    private final RegistrationProcedure registration;
    private final Mm5gRegistration held;
    private final Refusals refusals;
    private final DeregistrationProcedure deregistration = new DeregistrationProcedure(this);
    private final ServiceProcedure service = new ServiceProcedure(this);
    private final SmsTransport messages = new SmsTransport(this);
    private final Emergency emergency = new Emergency(this);
    private final Whereabouts whereabouts = new Whereabouts();
    private Optional<RegistrationContext> context = Optional.empty();

    /**
     * @param subject whose events these are, {@code modem0/slot1}
     * @param random makes the ephemeral keys of concealed identities
     */
    Mm5gSublayer(
            String subject,
            Equipment equipment,
            Timeline timeline,
            RandomGenerator random,
            EventStream events,
            Radio radio,
            ForbiddenPlaces forbidden,
            Doubts doubts,
            MobilityUser user,
            Session5gs session) {
        this.identities = new Identities(this, equipment, random);
        this.radio = radio;
        this.user = user;
        this.session = session;
        this.timers = new NamedTimers(timeline, this::expired);
        this.machine = new Machine<>(
                Mm5gTable.TABLE,
                this,
                Mm5gState.NULL,
                new MachineEvents(subject, this::imsi, timeline, events).of("5GMM", this::unforeseen));
        this.path = new NasPath(this, radio, timeline, events, subject);
        this.attempts = new Attempts(timers, Mm5gTimer.T3511, Mm5gTimer.T3502, Mm5gTimer.T3346);
        this.registration = new RegistrationProcedure(this, attempts);
        this.held = new Mm5gRegistration(this, forbidden, attempts);
        this.refusals = new Refusals(this, forbidden, doubts, attempts, random);
    }

    Mm5gState state() {
        return machine.state();
    }

    /** Whether a network knows the UE, for everything or for emergency services only. */
    boolean attached() {
        return machine.state().registered();
    }

    boolean registered() {
        return attached() && !emergency.only();
    }

    void insert(Usim usim) {
        context = Optional.of(new RegistrationContext(usim));
    }

    void remove() {
        context = Optional.empty();
    }

    /** A message of the network. */
    void received(byte[] nas) {
        path.open(nas).ifPresent(common::receive);
    }

    Attempts attempts() {
        return attempts;
    }

    void fire(Object event) {
        machine.fire(event);
        user.registrationChanged();
    }

    /** A message of the network that the state has no use for. TS 24.501 7.4. */
    private void unforeseen(Object event) {
        if (event instanceof Mm5gMessage) {
            path.send(new Mm5gStatus(Mm5gCause.MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE));
        }
    }

    private void expired(TimerName timer) {
        if (timer == Mm5gTimer.T3516) {
            authentication.forgetAnswer();
        } else if (timer == Mm5gTimer.T3520) {
            authentication.notGenuine();
        } else if (timer == Mm5gTimer.T3512 && emergency.only()) {
            // Nothing is brought up to date: who calls for help is there, or is not. TS 24.501 5.3.7.
            fire(new Mm5gEvent.HelpOver());
        } else if (timer == Mm5gTimer.T3540) {
            letGo();
            reselect();
        } else {
            fire(timer);
        }
    }

    MobilityUser user() {
        return user;
    }

    Session5gs session() {
        return session;
    }

    SmsTransport messages() {
        return messages;
    }

    NamedTimers timers() {
        return timers;
    }

    NasPath path() {
        return path;
    }

    NasSecurity security() {
        return security;
    }

    Authentication authentication() {
        return authentication;
    }

    Refusals refusals() {
        return refusals;
    }

    RegistrationProcedure registration() {
        return registration;
    }

    /** What goes with being registered. */
    Mm5gRegistration held() {
        return held;
    }

    DeregistrationProcedure deregistration() {
        return deregistration;
    }

    ServiceProcedure service() {
        return service;
    }

    /** There is one whenever the machine is in a state that can need it. */
    RegistrationContext context() {
        return known().orElseThrow();
    }

    /** What the UE goes by: what is kept for its USIM, or without one for the device in need of help. */
    Optional<RegistrationContext> known() {
        return context.or(emergency::device);
    }

    boolean hasUsim() {
        return context.isPresent();
    }

    Emergency emergency() {
        return emergency;
    }

    boolean connected() {
        return radio.connected();
    }

    String imsi() {
        return context.map(RegistrationContext::imsi).orElse("");
    }

    Identities identities() {
        return identities;
    }

    Whereabouts whereabouts() {
        return whereabouts;
    }

    /** Whether the network camped in is not the one registered with. */
    boolean newcomer() {
        return whereabouts.camping()
                && known().flatMap(RegistrationContext::guti)
                        .filter(it -> !it.plmn().equals(here().plmn()))
                        .isPresent();
    }

    /** The tracking area camped in. */
    Tai here() {
        return whereabouts.here();
    }

    boolean inRegisteredArea() {
        return attached() && context().covers(here());
    }

    void reselect() {
        user.reselect();
    }

    void searchNetworks() {
        user.searchNetworks();
    }

    void connectionGone() {
        timers.stop(Mm5gTimer.T3540);
        security.connectionGone();
        authentication.connectionGone();
        path.connectionGone();
        session.connectionGone();
    }

    /** Lets the connection go without waiting for the network. */
    void letGo() {
        radio.release();
        connectionGone();
    }

    /** The network has the last word and a while to release the connection. TS 24.501 5.3.1.3. */
    void awaitRelease() {
        if (radio.connected()) {
            timers.start(Mm5gTimer.T3540);
        }
    }
}
