package dev.mynah.modem.emm;

import dev.mynah.modem.Domain;
import dev.mynah.modem.NetworkFeatures;
import dev.mynah.modem.mobility.Attempts;
import dev.mynah.modem.mobility.CmTransport;
import dev.mynah.modem.mobility.Departure;
import dev.mynah.modem.mobility.MobilityManagement;
import dev.mynah.modem.mobility.MobilityUser;
import dev.mynah.modem.mobility.Standing;
import dev.mynah.modem.plmn.Doubts;
import dev.mynah.modem.plmn.ForbiddenPlaces;
import dev.mynah.modem.radio.Radio;
import dev.mynah.modem.sim.Usim;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Page;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.ReleaseCause;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.MachineEvents;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.UeNetworkCapability;
import dev.mynah.network.air.nas.emm.EmmMessage;
import dev.mynah.network.air.nas.emm.EmmStatus;
import dev.mynah.network.air.nas.esm.EsmMessage;
import dev.mynah.network.air.nas.security.Ciphering;
import dev.mynah.network.air.nas.security.Integrity;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.air.time.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/**
 * EPS mobility management of one stack: the machine of {@link EmmTable} with the procedures its rows call on. It decides
 * nothing about cells and networks; the stack does, is asked to by {@link MobilityUser#reselect}, and says what came of it.
 */
public final class EmmUe implements MobilityManagement {
    /** What every UE of this kind can do: null ciphering, and SNOW 3G, AES and ZUC for both. */
    static final UeNetworkCapability CAPABILITY = UeNetworkCapability.of(Ciphering.offered(), Integrity.offered());

    private final Equipment equipment;
    private final MobilityUser user;
    private final EpsSession session;

    private final Machine<EmmState, EmmUe> machine;
    private final NamedTimers timers;
    private final NasConnection connection;
    private final NasPath path;
    private final Whereabouts place = new Whereabouts(this);
    private final Emergency emergency = new Emergency(this);
    private final Paging paging = new Paging(this);
    private final NasSecurity security = new NasSecurity();
    private final Authentication authentication = new Authentication(this);
    private final CommonProcedures common = new CommonProcedures(this);
    private final Attempts attachAttempts;
    private final Attempts updateAttempts;
    private final AttachProcedure attach;
    private final UpdateProcedure update;
    private final Refusals refusals;
    private final EmmRegistration registration;
    private final DetachProcedure detach = new DetachProcedure(this);
    private final ServiceProcedure service = new ServiceProcedure(this);
    private final Arrival arrival;
    private final CellChanges cells;
    private final NasTransport nasTransport = new NasTransport(this);
    private final CsFallback fallback = new CsFallback(this);
    private final PowerSaving powerSaving = new PowerSaving(this);

    private Optional<MobilityContext> context = Optional.empty();
    private boolean wanted = true;

    /**
     * @param subject whose events these are, {@code modem0/slot1}
     */
    public EmmUe(
            String subject,
            Equipment equipment,
            Timeline timeline,
            EventStream events,
            Radio radio,
            ForbiddenPlaces forbidden,
            Doubts doubts,
            RandomGenerator random,
            MobilityUser user,
            EpsSession session) {
        this.equipment = equipment;
        this.user = user;
        this.session = session;
        this.timers = new NamedTimers(timeline, new TimerExpiry(this)::expired);
        this.machine = new Machine<>(
                EmmTable.TABLE,
                this,
                EmmState.NULL,
                new MachineEvents(subject, this::imsi, timeline, events).of("EMM", this::unforeseen));
        this.connection = new NasConnection(this, radio);
        this.path = new NasPath(this, radio, timeline, events, subject);
        this.attachAttempts = new Attempts(timers, EmmTimer.T3411, EmmTimer.T3402, EmmTimer.T3346);
        this.updateAttempts = new Attempts(timers, EmmTimer.T3411, EmmTimer.T3402, EmmTimer.T3346);
        this.attach = new AttachProcedure(this, attachAttempts);
        this.update = new UpdateProcedure(this, updateAttempts);
        this.arrival = new Arrival(this, random);
        this.cells = new CellChanges(this, attachAttempts, updateAttempts);
        this.refusals = new Refusals(this, forbidden, attachAttempts, updateAttempts, doubts, random);
        this.registration = new EmmRegistration(this, forbidden, attachAttempts, updateAttempts);
    }

    @Override
    public Domain domain() {
        return Domain.EPS;
    }

    @Override
    public boolean serves(Rat rat) {
        return rat == Rat.E_UTRAN;
    }

    @Override
    public void switchOn(Usim usim) {
        if (emergency.only()) {
            // The device is a subscriber's now. TS 24.301 5.5.2.2.
            switchOff();
        }
        context = Optional.of(new MobilityContext(usim));
        security.forget();
        usim.securityContext().flatMap(KeptSecurityContext::of).ifPresent(security::resume);
        refusals.forget();
        attachAttempts.reset();
        updateAttempts.reset();
        update.reset();
        fire(new EmmEvent.SwitchedOn());
    }

    @Override
    public void withoutUsim() {
        fire(new EmmEvent.NoUsim());
    }

    @Override
    public void switchOff() {
        fire(new EmmEvent.SwitchedOff());
        emergency.over();
        timers.stopAll();
        context = Optional.empty();
        place.gone();
        refusals.forget();
        registration.forgetCause();
    }

    @Override
    public void want(boolean attachment) {
        wanted = attachment;
        fire(attachment ? new EmmEvent.AttachWanted() : new EmmEvent.DetachWanted());
    }

    @Override
    public void camped(Cell cell, Plmn plmn) {
        cells.camped(cell, plmn);
    }

    @Override
    public void limited(Cell cell) {
        cells.limited(cell);
    }

    @Override
    public void nowhere() {
        cells.nowhere();
    }

    @Override
    public void elsewhere(Cell cell, Plmn plmn) {
        cells.elsewhere();
    }

    @Override
    public void supplanted() {
        if (attached()) {
            fire(new EmmEvent.Supplanted());
        } else {
            security.forgetMapped();
        }
    }

    @Override
    public boolean mayArrive(Cell cell, Plmn plmn) {
        return context.isPresent()
                && wanted
                && user.mayAccess(cell, plmn)
                && List.of(EmmSteps.CAMPING_UNREGISTERED).contains(state());
    }

    @Override
    public Optional<Departure> depart(Domain to) {
        return to == Domain.GPRS ? arrival.depart() : Optional.empty();
    }

    @Override
    public void arrive(Departure from) {
        arrival.arrive(from);
    }

    @Override
    public void usimRefused() {
        if (context.isPresent() && !usimInvalid()) {
            refusals.usimRefused();
            fire(new EmmEvent.UsimRefused());
        }
    }

    @Override
    public void downlink(byte[] nas) {
        if (known().isPresent() && place.camping()) {
            path.open(nas).ifPresent(common::receive);
        }
    }

    @Override
    public void bearersEstablished() {
        connection.bearersEstablished();
    }

    @Override
    public void released(ReleaseCause why) {
        connection.released(why);
    }

    /** LTE protects the radio by itself, from NAS keys. */
    @Override
    public void securityCommanded(CnDomain domain) {}

    /** In another tracking area the update goes over the connection there is. TS 24.301 5.5.3.2.2. */
    @Override
    public void handedOver(Cell cell) {
        place.handedOver(cell);
    }

    @Override
    public void paged(Page page) {
        if (known().isPresent() && !powerSaving.asleep()) {
            paging.paged(page);
        }
    }

    /** Sends a session management message, after a service request where there is no connection. */
    public void send(EsmMessage message) {
        service.sendEsm(message.encode());
    }

    /** How the UE saves power. */
    public PowerSaving powerSaving() {
        return powerSaving;
    }

    /** How short messages go over NAS. */
    public CmTransport shortMessages() {
        return nasTransport;
    }

    /** How calls and supplementary services get to a circuit switched cell. */
    public CmTransport circuitSwitched() {
        return fallback;
    }

    /** Sends a host's packet on a bearer, after a service request where there is no connection. */
    public void sendData(int bearer, byte[] packet) {
        if (attached()) {
            service.send(bearer, packet);
        }
    }

    /** Lets the connection go so that the UE may go elsewhere. */
    public void becomeIdle() {
        connection.becomeIdle();
    }

    public EmmState state() {
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
    public boolean attached() {
        return machine.state().registered();
    }

    /** Whether the UE could attach for emergency services now. */
    public boolean helpThere() {
        return emergency.possible();
    }

    /** Attaches for emergency services, where {@link #helpThere}. */
    public void callForHelp() {
        fire(new EmmEvent.HelpWanted());
    }

    /** Leaves the network that was there for emergency services. TS 24.301 5.5.2.2. */
    public void helpOver(boolean networkKnows) {
        if (registeredForHelp()) {
            fire(networkKnows ? new EmmEvent.HelpOver() : new EmmEvent.DetachWanted());
        }
    }

    public boolean registeredForCs() {
        return registered() && context.map(MobilityContext::csRegistered).orElse(false);
    }

    @Override
    public boolean usimInvalid() {
        return refusals.usimInvalid();
    }

    @Override
    public NetworkFeatures features() {
        return registration.features();
    }

    @Override
    public boolean busy() {
        return connection.open()
                && switch (machine.state()) {
                    case REGISTERED_INITIATED,
                            DEREGISTERED_INITIATED,
                            TRACKING_AREA_UPDATING_INITIATED,
                            SERVICE_REQUEST_INITIATED -> true;
                    default -> false;
                };
    }

    @Override
    public Optional<Standing> standing(Domain of) {
        return EmmStanding.of(this, of);
    }

    @Override
    public OptionalInt cause(Domain of) {
        return EmmStanding.cause(this, of);
    }

    // What follows is for the procedures and the steps of the table.

    void fire(Object event) {
        machine.fire(event);
        user.registrationChanged();
    }

    /** A message of the network that the state has no use for. TS 24.301 7.4. */
    private void unforeseen(Object event) {
        if (event instanceof EmmMessage) {
            path.send(new EmmStatus(EmmCause.MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE));
        }
    }

    MobilityUser user() {
        return user;
    }

    EpsSession session() {
        return session;
    }

    NamedTimers timers() {
        return timers;
    }

    NasPath path() {
        return path;
    }

    NasConnection connection() {
        return connection;
    }

    Whereabouts place() {
        return place;
    }

    NasSecurity security() {
        return security;
    }

    Authentication authentication() {
        return authentication;
    }

    AttachProcedure attach() {
        return attach;
    }

    Refusals refusals() {
        return refusals;
    }

    /** Where the UE comes from. */
    Arrival arrival() {
        return arrival;
    }

    EmmRegistration registration() {
        return registration;
    }

    UpdateProcedure update() {
        return update;
    }

    DetachProcedure detach() {
        return detach;
    }

    ServiceProcedure service() {
        return service;
    }

    CsFallback fallback() {
        return fallback;
    }

    NasTransport nasTransport() {
        return nasTransport;
    }

    /** There is one whenever the machine is in a state that can need it. */
    MobilityContext context() {
        return known().orElseThrow();
    }

    private Optional<MobilityContext> known() {
        return context.or(emergency::device);
    }

    /** Whether the user wants to be attached. */
    boolean wanted() {
        return wanted;
    }

    boolean hasUsim() {
        return context.isPresent();
    }

    Emergency emergency() {
        return emergency;
    }

    String imsi() {
        return context.map(MobilityContext::imsi).orElse("");
    }

    Equipment equipment() {
        return equipment;
    }

    void reselect() {
        user.reselect();
    }

    void searchNetworks() {
        user.searchNetworks();
    }
}
