package dev.mynah.modem.gmm;

import dev.mynah.modem.Domain;
import dev.mynah.modem.emm.Equipment;
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
import dev.mynah.network.air.OperationMode;
import dev.mynah.network.air.Page;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.ReleaseCause;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.MachineEvents;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.Gea;
import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.air.nas.element.Imei;
import dev.mynah.network.air.nas.element.Imeisv;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.MsNetworkCapability;
import dev.mynah.network.air.nas.element.Rai;
import dev.mynah.network.air.nas.gmm.GmmMessage;
import dev.mynah.network.air.nas.gmm.GmmStatus;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.TimerName;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * GPRS mobility management of one stack: the machine of {@link GmmTable} with the procedures its rows call on. In cells of
 * network operation mode I the UE attaches for both domains at once; elsewhere MM registers it in the circuit switched one
 * by itself.
 */
public final class GmmUe implements MobilityManagement {
    static final MsNetworkCapability CAPABILITY = MsNetworkCapability.of(Set.of(Gea.GEA1, Gea.GEA2, Gea.GEA3));
    /** A class of 900 and 1800 MHz with GPRS and EGPRS of class 12. TS 24.008 10.5.5.12a. */
    static final Octets RADIO_CAPABILITY = Octets.hex("1a53432b259ef98900400008");

    private final Equipment equipment;
    private final Radio radio;
    private final MobilityUser user;
    private final GprsSession session;
    private final CellChanges cells;
    private final Machine<GmmState, GmmUe> machine;
    private final NamedTimers timers;
    private final GmmPath path;
    private final GmmAuthentication authentication = new GmmAuthentication(this);
    private final GmmDownlink downlink = new GmmDownlink(this);
    private final Uplink uplink = new Uplink(this);
    private final ShortMessages messages = new ShortMessages(this, uplink);
    private final Paging paging = new Paging(this);
    private final Attempts attachAttempts;
    private final Attempts updateAttempts;
    private final CombinedRegistration combined;
    private final AttachProcedure attach;
    private final UpdateProcedure update;
    private final ServiceProcedure service = new ServiceProcedure(this, uplink);
    private final DetachProcedure detach = new DetachProcedure(this);
    private final Refusals refusals;
    private final GmmRegistration registration = new GmmRegistration(this);
    private final Arrival arrival = new Arrival(this);
    private final Whereabouts whereabouts = new Whereabouts();
    private final Emergency emergency = new Emergency(this);

    private Optional<GmmContext> context = Optional.empty();
    private boolean wanted = true;

    /** @param subject whose events these are, {@code modem0/slot1} */
    public GmmUe(
            String subject,
            Equipment equipment,
            Timeline timeline,
            RandomGenerator random,
            EventStream events,
            Radio radio,
            ForbiddenPlaces forbidden,
            Doubts doubts,
            MobilityUser user,
            GprsSession session) {
        this.equipment = equipment;
        this.radio = radio;
        this.user = user;
        this.session = session;
        this.cells = new CellChanges(this, forbidden);
        this.timers = new NamedTimers(timeline, this::expired);
        this.machine = new Machine<>(
                GmmTable.TABLE,
                this,
                GmmState.NULL,
                new MachineEvents(subject, this::imsi, timeline, events).of("GMM", this::unforeseen));
        this.path = new GmmPath(this, radio, timeline, events, subject);
        this.attachAttempts = new Attempts(timers);
        this.updateAttempts = new Attempts(timers);
        this.combined = new CombinedRegistration(this, new Attempts(timers));
        this.attach = new AttachProcedure(this, attachAttempts);
        this.update = new UpdateProcedure(this, updateAttempts, uplink);
        this.refusals = new Refusals(this, forbidden, doubts, random);
    }

    // As the stack drives it.

    @Override
    public Domain domain() {
        return Domain.GPRS;
    }

    @Override
    public boolean serves(Rat rat) {
        return rat == Rat.GSM || rat == Rat.UTRAN;
    }

    @Override
    public void switchOn(Usim usim) {
        if (emergency.only()) {
            // The device is a subscriber's now.
            switchOff();
        }
        context = Optional.of(new GmmContext(usim));
        refusals.forget();
        attachAttempts.reset();
        updateAttempts.reset();
        update.reset();
        fire(new GmmEvent.SwitchedOn());
    }

    @Override
    public void withoutUsim() {
        fire(new GmmEvent.NoUsim());
    }

    @Override
    public void switchOff() {
        fire(new GmmEvent.SwitchedOff());
        emergency.over();
        timers.stopAll();
        context = Optional.empty();
        whereabouts.nowhere();
        uplink.forget();
        path.closed();
        refusals.forget();
    }

    @Override
    public void want(boolean registration) {
        wanted = registration;
        fire(registration ? new GmmEvent.AttachWanted() : new GmmEvent.DetachWanted());
    }

    @Override
    public void camped(Cell cell, Plmn plmn) {
        cells.camped(cell, plmn);
    }

    /** Whether it registers the UE in the circuit switched domain of a cell, too. */
    public boolean combines(Cell cell, Plmn plmn) {
        return combined.serves(cell, plmn);
    }

    boolean wanted() {
        return wanted;
    }

    CellChanges cells() {
        return cells;
    }

    /** Whether there is a subscriber, or a device in need of help, to speak of. */
    boolean hasContext() {
        return known().isPresent();
    }

    OperationMode operation() {
        return whereabouts.operation();
    }

    @Override
    public boolean mayArrive(Cell cell, Plmn plmn) {
        whereabouts.at(cell, plmn);
        return context.isPresent() && wanted && user.mayAccess(cell, plmn) && arrival.possible(plmn);
    }

    @Override
    public Optional<Departure> depart(Domain to) {
        return to == Domain.EPS ? arrival.depart() : Optional.empty();
    }

    @Override
    public void arrive(Departure from) {
        arrival.arrive(from);
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
            fire(new GmmEvent.Supplanted());
        }
    }

    @Override
    public void usimRefused() {
        if (context.isPresent() && !usimInvalid()) {
            refusals.usimRefused();
            fire(new GmmEvent.UsimRefused());
        }
    }

    @Override
    public void downlink(byte[] nas) {
        if (known().isPresent() && whereabouts.known()) {
            downlink.receive(Octets.of(nas));
        }
    }

    @Override
    public void bearersEstablished() {
        path.bearersEstablished();
        if (state() == GmmState.SERVICE_REQUEST_INITIATED) {
            fire(new GmmEvent.ServiceGranted());
        } else {
            uplink.flushPackets();
        }
    }

    @Override
    public void securityCommanded(CnDomain domain) {
        if (domain == CnDomain.PS && known().isPresent() && whereabouts.known()) {
            radio.secured(domain, context().keys().in(inGsm() ? Rat.GSM : Rat.UTRAN));
            if (state() == GmmState.SERVICE_REQUEST_INITIATED) {
                fire(new GmmEvent.ServiceGranted());
            }
        }
    }

    @Override
    public void released(ReleaseCause cause) {
        authentication.connectionGone();
        path.closed();
        fire(new GmmEvent.ConnectionReleased(cause));
    }

    @Override
    public void paged(Page page) {
        if (known().isPresent()) {
            paging.paged(page);
        }
    }

    @Override
    public void handedOver(Cell cell) {
        cells.handedOver(cell);
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
    boolean attached() {
        return state().registered();
    }

    /** Whether the UE could attach for emergency bearer services now. */
    public boolean helpThere() {
        return emergency.possible();
    }

    /** Whether it camps where there may be such services at all: in UTRAN. */
    public boolean helpKnown() {
        return whereabouts.in(Rat.UTRAN);
    }

    /** Attaches for emergency bearer services, where {@link #helpThere}. */
    public void callForHelp() {
        fire(new GmmEvent.HelpWanted());
    }

    /** Leaves the network that was there for emergency bearer services. TS 24.008 4.7.4.1. */
    public void helpOver() {
        if (registeredForHelp()) {
            fire(new GmmEvent.DetachWanted());
        }
    }

    @Override
    public boolean busy() {
        return state().busy() || (attached() && radio.connected());
    }

    @Override
    public boolean usimInvalid() {
        return refusals.usimInvalid();
    }

    @Override
    public Optional<Standing> standing(Domain of) {
        return of == Domain.GPRS
                ? Optional.of(GmmStanding.of(state(), wanted && context.isPresent(), usimInvalid(), emergency.only()))
                : Optional.empty();
    }

    @Override
    public OptionalInt cause(Domain of) {
        return of == Domain.GPRS
                ? refusals.cause().map(GmmCause::value).map(OptionalInt::of).orElse(OptionalInt.empty())
                : OptionalInt.empty();
    }

    /** Sends a session management message, after a service request where there is no connection. */
    public void send(Octets message) {
        uplink.send(message);
    }

    /** Sends a host's packet in a context, after a service request where there is no connection. */
    public void sendData(int nsapi, byte[] packet) {
        uplink.send(nsapi, packet);
    }

    /** How short messages go over the packet domain. */
    public CmTransport shortMessages() {
        return messages;
    }

    ShortMessages messages() {
        return messages;
    }

    /** Whether registered in a network that has a cell here. */
    boolean served() {
        return registered() && whereabouts.known();
    }

    public GmmState state() {
        return machine.state();
    }

    // What follows is for the procedures and the steps of the table.

    void fire(Object event) {
        machine.fire(event);
        user.registrationChanged();
    }

    /** A message of the network that the state has no use for. TS 24.008 8.4. */
    private void unforeseen(Object event) {
        if (event instanceof GmmMessage) {
            path.send(new GmmStatus(GmmCause.MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE));
        }
    }

    private void expired(TimerName timer) {
        if (timer == GmmTimer.T3318 || timer == GmmTimer.T3320) {
            authentication.notGenuine();
        } else if (timer == GmmTimer.T3312 && emergency.only()) {
            // Nothing is brought up to date: who calls for help is there, or is not. TS 24.008 4.7.2.2.
            fire(new GmmEvent.HelpOver());
        } else {
            fire(timer);
        }
    }

    NamedTimers timers() {
        return timers;
    }

    GmmPath path() {
        return path;
    }

    MobilityUser user() {
        return user;
    }

    GprsSession session() {
        return session;
    }

    GmmAuthentication authentication() {
        return authentication;
    }

    /** Where the UE comes from. */
    Arrival arrival() {
        return arrival;
    }

    GmmRegistration registration() {
        return registration;
    }

    Refusals refusals() {
        return refusals;
    }

    CombinedRegistration combined() {
        return combined;
    }

    AttachProcedure attach() {
        return attach;
    }

    UpdateProcedure update() {
        return update;
    }

    ServiceProcedure service() {
        return service;
    }

    DetachProcedure detach() {
        return detach;
    }

    Attempts attachAttempts() {
        return attachAttempts;
    }

    Attempts updateAttempts() {
        return updateAttempts;
    }

    Imei identity() {
        return equipment.identity();
    }

    Imeisv identityWithVersion() {
        return equipment.identityWithVersion();
    }

    /** There is one whenever the machine is in a state that can need it. */
    GmmContext context() {
        return known().orElseThrow();
    }

    private Optional<GmmContext> known() {
        return context.or(emergency::device);
    }

    boolean hasUsim() {
        return context.isPresent();
    }

    Emergency emergency() {
        return emergency;
    }

    Whereabouts whereabouts() {
        return whereabouts;
    }

    String imsi() {
        return context.map(GmmContext::imsi).orElse("");
    }

    /** The routing area camped in. */
    Rai here() {
        return whereabouts.area();
    }

    /** Whether registered, with no procedure under way that the connection is for. */
    boolean settled() {
        return attached() && !state().busy();
    }

    boolean inGsm() {
        return whereabouts.in(Rat.GSM);
    }

    boolean camping() {
        return whereabouts.known();
    }

    Optional<MobileIdentity> pTmsi() {
        return context().pTmsi().map(it -> it);
    }

    void stopGuards() {
        timers.stop(GmmTimer.T3310);
        timers.stop(GmmTimer.T3317);
        timers.stop(GmmTimer.T3321);
        timers.stop(GmmTimer.T3330);
    }

    void letGo() {
        authentication.connectionGone();
        path.closed();
        user.letGo();
    }
}
