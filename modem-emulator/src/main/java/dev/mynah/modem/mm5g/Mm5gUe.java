package dev.mynah.modem.mm5g;

import dev.mynah.modem.Domain;
import dev.mynah.modem.emm.Equipment;
import dev.mynah.modem.mobility.Attempts;
import dev.mynah.modem.mobility.CmTransport;
import dev.mynah.modem.mobility.MobilityManagement;
import dev.mynah.modem.mobility.MobilityUser;
import dev.mynah.modem.mobility.Standing;
import dev.mynah.modem.plmn.Doubts;
import dev.mynah.modem.plmn.ForbiddenPlaces;
import dev.mynah.modem.radio.Radio;
import dev.mynah.modem.sim.UpdateStatus5gs;
import dev.mynah.modem.sim.Usim;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Page;
import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.ReleaseCause;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.MachineEvents;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.element.AccessPointName;
import dev.mynah.network.air.nas.element.Mm5gCause;
import dev.mynah.network.air.nas.element.RequestType5gs;
import dev.mynah.network.air.nas.element.Tai;
import dev.mynah.network.air.nas.element.UeSecurityCapability5gs;
import dev.mynah.network.air.nas.mm5g.Mm5gMessage;
import dev.mynah.network.air.nas.mm5g.Mm5gStatus;
import dev.mynah.network.air.nas.mm5g.UlNasTransport;
import dev.mynah.network.air.nas.security.Ciphering;
import dev.mynah.network.air.nas.security.Integrity;
import dev.mynah.network.air.nas.sm5g.Sm5gMessage;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.TimerName;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/**
 * 5GS mobility management of one stack over 3GPP access: the machine of {@link Mm5gTable} with the procedures its rows call
 * on. It decides nothing about cells and networks; the stack does, is asked to by {@link MobilityUser#reselect}, and says
 * what came of it.
 */
public final class Mm5gUe implements MobilityManagement {
    /** What every UE of this kind can do, in 5G and in EPS: null ciphering, and SNOW 3G, AES and ZUC for both. */
    static final UeSecurityCapability5gs CAPABILITY =
            UeSecurityCapability5gs.of(Ciphering.offered(), Integrity.offered());

    private final Identities identities;
    private final MobilityUser user;
    private final Session5gs session;
    private final Radio radio;
    private final Machine<Mm5gState, Mm5gUe> machine;
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
    private boolean wanted = true;

    /**
     * @param subject whose events these are, {@code modem0/slot1}
     * @param random makes the ephemeral keys of concealed identities
     */
    public Mm5gUe(
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

    /** How short messages are carried in NR. */
    public CmTransport shortMessages() {
        return messages;
    }

    @Override
    public Domain domain() {
        return Domain.NG;
    }

    @Override
    public boolean serves(Rat rat) {
        return rat == Rat.NR;
    }

    @Override
    public void switchOn(Usim usim) {
        if (emergency.only()) {
            // The device is a subscriber's now.
            switchOff();
        }
        context = Optional.of(new RegistrationContext(usim));
        security.forget();
        usim.securityContext5gs().flatMap(KeptSecurityContext::of).ifPresent(security::resume);
        refusals.forget();
        attempts.reset();
        registration.reset();
        fire(new Mm5gEvent.SwitchedOn());
    }

    @Override
    public void withoutUsim() {
        fire(new Mm5gEvent.NoUsim());
    }

    @Override
    public void switchOff() {
        fire(new Mm5gEvent.SwitchedOff());
        emergency.over();
        timers.stopAll();
        context = Optional.empty();
        whereabouts.leave();
        refusals.forget();
    }

    @Override
    public void want(boolean registrationWanted) {
        wanted = registrationWanted;
        fire(registrationWanted ? new Mm5gEvent.RegistrationWanted() : new Mm5gEvent.DeregistrationWanted());
    }

    @Override
    public void camped(Cell cell, Plmn plmn) {
        whereabouts.camp(cell, plmn);
        boolean backingOff = attempts.waiting(here());
        boolean needsUpdate = attached()
                && (registration.isDue()
                        || !context().covers(here())
                        || context().status() != UpdateStatus5gs.UPDATED);
        fire(new Mm5gEvent.SuitableCell(
                wanted && !backingOff, backingOff && (needsUpdate || !attached()), needsUpdate && !backingOff));
    }

    @Override
    public void limited(Cell cell) {
        if (emergency.only() && serves(cell.rat())) {
            camped(cell, cell.plmn());
            return;
        }
        whereabouts.leave();
        if (serves(cell.rat())) {
            whereabouts.limited(cell);
        }
        fire(withUsim(new Mm5gEvent.LimitedCell()));
    }

    @Override
    public void nowhere() {
        whereabouts.leave();
        fire(withUsim(new Mm5gEvent.NoCell()));
    }

    /** Without a USIM that some network would take, only the end of an emergency service leaves NO-SUPI for a moment. */
    private Mm5gEvent withUsim(Mm5gEvent event) {
        return machine.state().deregistered() && (context.isEmpty() || usimInvalid()) ? new Mm5gEvent.NoUsim() : event;
    }

    /** The registration is kept, but has to be brought up to date when the UE comes back. TS 24.501 5.5.1.3.2. */
    @Override
    public void elsewhere(Cell cell, Plmn plmn) {
        whereabouts.leave();
        if (attached()) {
            registration.due();
        }
        fire(withUsim(new Mm5gEvent.NoCell()));
    }

    @Override
    public void supplanted() {
        if (attached()) {
            fire(new Mm5gEvent.Supplanted());
        }
    }

    @Override
    public void usimRefused() {
        if (context.isPresent() && !usimInvalid()) {
            refusals.usimRefused();
            fire(new Mm5gEvent.UsimRefused());
        }
    }

    @Override
    public void downlink(byte[] nas) {
        if (known().isPresent() && whereabouts.camping()) {
            path.open(nas).ifPresent(common::receive);
        }
    }

    /** In NR the accept of a service request comes as a message of its own. */
    @Override
    public void bearersEstablished() {
        session.bearersEstablished();
    }

    @Override
    public void released(ReleaseCause why) {
        connectionGone();
        fire(new Mm5gEvent.ConnectionReleased(why));
    }

    /** NR protects the radio by itself, from NAS keys. */
    @Override
    public void securityCommanded(CnDomain domain) {}

    @Override
    public void handedOver(Cell cell) {
        whereabouts.networkIn(cell).ifPresent(it -> camped(cell, it));
    }

    private void connectionGone() {
        timers.stop(Mm5gTimer.T3540);
        security.connectionGone();
        authentication.connectionGone();
        path.connectionGone();
        session.connectionGone();
    }

    @Override
    public void paged(Page page) {
        if (known().isPresent()
                && Optional.of(page.whom()).equals(context().sTmsi().map(PagingIdentity.class::cast))) {
            service.paged();
            fire(new Mm5gEvent.Paged());
        }
    }

    /**
     * Sends a session management message, after a service request where there is no connection. TS 24.501 5.4.5.2.2.
     *
     * @param type what a request for a session is about
     * @param dnn the data network asked for
     */
    public void send(Sm5gMessage message, Optional<RequestType5gs> type, Optional<AccessPointName> dnn) {
        if (path.secure() || attached()) {
            service.send(message, type, dnn);
        }
    }

    void transport(UlNasTransport message) {
        service.send(message);
    }

    /** A packet waits for radio bearers. */
    public void uplinkPending() {
        if (!path.secure() && attached() && !timers.running(Mm5gTimer.T3346)) {
            fire(new Mm5gEvent.UplinkPending());
        }
    }

    public Mm5gState state() {
        return machine.state();
    }

    @Override
    public boolean registered() {
        return attached() && !emergency.only();
    }

    @Override
    public boolean registeredForHelp() {
        return attached() && emergency.only();
    }

    /** Whether a network knows the UE, for everything or for emergency services only. */
    private boolean attached() {
        return machine.state().registered();
    }

    /** Whether the UE could register for emergency services now. */
    public boolean helpThere() {
        return emergency.possible();
    }

    /** Registers for emergency services, where {@link #helpThere}. */
    public void callForHelp() {
        fire(new Mm5gEvent.HelpWanted());
    }

    /** Leaves the network that was there for emergency services. TS 24.501 5.5.2.2. */
    public void helpOver() {
        if (registeredForHelp()) {
            fire(new Mm5gEvent.DeregistrationWanted());
        }
    }

    @Override
    public boolean usimInvalid() {
        return refusals.usimInvalid();
    }

    @Override
    public boolean busy() {
        return radio.connected() && machine.state().busy();
    }

    @Override
    public Optional<Standing> standing(Domain of) {
        return of == Domain.NG
                ? Optional.of(Mm5gStanding.of(
                        machine.state(), wanted && context.isPresent(), usimInvalid(), emergency.only()))
                : Optional.empty();
    }

    @Override
    public OptionalInt cause(Domain of) {
        return refusals.cause()
                .filter(it -> of == Domain.NG)
                .map(it -> OptionalInt.of(it.value()))
                .orElse(OptionalInt.empty());
    }

    // What follows is for the procedures and the steps of the table.

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

    private Optional<RegistrationContext> known() {
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
