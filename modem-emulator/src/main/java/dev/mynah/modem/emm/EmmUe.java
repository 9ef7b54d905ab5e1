package dev.mynah.modem.emm;

import dev.mynah.modem.plmn.ForbiddenPlaces;
import dev.mynah.modem.radio.Radio;
import dev.mynah.modem.sim.EpsUpdateStatus;
import dev.mynah.modem.sim.Usim;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.ReleaseCause;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.PlmnList;
import dev.mynah.network.air.nas.element.Tai;
import dev.mynah.network.air.nas.element.UeNetworkCapability;
import dev.mynah.network.air.nas.emm.EmmIe;
import dev.mynah.network.air.nas.esm.EsmMessage;
import dev.mynah.network.air.nas.security.Ciphering;
import dev.mynah.network.air.nas.security.Integrity;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.TimerName;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * EPS mobility management of one stack: the machine of {@link EmmTable} with the procedures its rows call on. It decides
 * nothing about cells and networks; the stack does, is asked to by {@link EmmUser#reselect}, and says what came of it.
 */
public final class EmmUe {
    /** What every UE of this kind can do: null ciphering, and SNOW 3G, AES and ZUC for both. */
    static final UeNetworkCapability CAPABILITY = UeNetworkCapability.of(Ciphering.offered(), Integrity.offered());

    /** Where the UE camps and in which of the cell's networks. */
    private record Place(Cell cell, Plmn plmn) {}

    private final Equipment equipment;
    private final EmmUser user;
    private final Radio radio;
    private final ForbiddenPlaces forbidden;

    private final Machine<EmmState, EmmUe> machine;
    private final NamedTimers timers;
    private final NasPath path;
    private final NasSecurity security = new NasSecurity();
    private final Authentication authentication = new Authentication(this);
    private final CommonProcedures common = new CommonProcedures(this);
    private final Attempts attachAttempts;
    private final Attempts updateAttempts;
    private final AttachProcedure attach;
    private final UpdateProcedure update;
    private final Refusals refusals;
    private final DetachProcedure detach = new DetachProcedure(this);
    private final ServiceProcedure service = new ServiceProcedure(this);

    private Optional<MobilityContext> context = Optional.empty();
    private Optional<Place> place = Optional.empty();
    private Optional<EmmCause> csCause = Optional.empty();
    private boolean wanted = true;
    private boolean attached;
    private boolean periodicUpdates = true;

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
            EmmUser user) {
        this.equipment = equipment;
        this.radio = radio;
        this.forbidden = forbidden;
        this.user = user;
        this.timers = new NamedTimers(timeline, this::expired);
        this.machine =
                new Machine<>(EmmTable.TABLE, this, EmmState.NULL, new EmmWatch(this, timeline, events, subject));
        this.path = new NasPath(this, radio, timeline, events, subject);
        this.attachAttempts = new Attempts(timers);
        this.updateAttempts = new Attempts(timers);
        this.attach = new AttachProcedure(this, attachAttempts);
        this.update = new UpdateProcedure(this, updateAttempts);
        this.refusals = new Refusals(this, forbidden, attachAttempts, updateAttempts);
    }

    /** Begins to use a USIM: with the identity and the keys it kept. */
    public void switchOn(Usim usim) {
        context = Optional.of(new MobilityContext(usim));
        security.forget();
        usim.securityContext().flatMap(KeptSecurityContext::of).ifPresent(security::resume);
        refusals.forget();
        attachAttempts.reset();
        updateAttempts.reset();
        update.reset();
        fire(new EmmEvent.SwitchedOn());
    }

    /** Goes on without a USIM, for emergency calls. */
    public void withoutUsim() {
        fire(new EmmEvent.NoUsim());
    }

    /** Leaves the network at once; the USIM is not used any more when this returns. */
    public void switchOff() {
        fire(new EmmEvent.SwitchedOff());
        timers.stopAll();
        context = Optional.empty();
        place = Optional.empty();
        refusals.forget();
        csCause = Optional.empty();
    }

    /** Whether the user wants to be attached. */
    public void want(boolean attachment) {
        wanted = attachment;
        fire(attachment ? new EmmEvent.AttachWanted() : new EmmEvent.DetachWanted());
    }

    public boolean wanted() {
        return wanted;
    }

    /** Camped on a suitable cell of the network selected. */
    public void camped(Cell cell, Plmn plmn) {
        place = Optional.of(new Place(cell, plmn));
        boolean registered = machine.state().registered();
        boolean backingOff = (registered ? updateAttempts : attachAttempts).waiting(here());
        boolean needsUpdate = registered
                && (update.isDue() || !context().covers(here()) || context().status() != EpsUpdateStatus.UPDATED);
        fire(new EmmEvent.SuitableCell(wanted && !backingOff, backingOff, needsUpdate && !backingOff));
    }

    /** Camped on a cell that gives no more than emergency calls. */
    public void limited() {
        place = Optional.empty();
        fire(new EmmEvent.LimitedCell());
    }

    /** No cell is heard. */
    public void nowhere() {
        place = Optional.empty();
        fire(new EmmEvent.NoCell());
    }

    public void downlink(byte[] nas) {
        if (context.isPresent() && place.isPresent()) {
            path.open(nas).ifPresent(common::receive);
        }
    }

    public void bearersEstablished() {
        if (machine.state() == EmmState.SERVICE_REQUEST_INITIATED) {
            security.grant();
            fire(new EmmEvent.ServiceGranted());
        }
    }

    public void released(ReleaseCause why) {
        connectionGone();
        fire(new EmmEvent.ConnectionReleased(why));
    }

    private void connectionGone() {
        timers.stop(EmmTimer.T3440);
        security.connectionGone();
        authentication.connectionGone();
    }

    public void paged(PagingIdentity whom) {
        if (context.isEmpty()) {
            return;
        }
        if (whom instanceof PagingIdentity.ByImsi byImsi && byImsi.imsi().equals(imsi())) {
            fire(new EmmEvent.PagedByImsi());
        } else if (Optional.of(whom).equals(context().sTmsi().map(PagingIdentity.class::cast))) {
            fire(new EmmEvent.Paged());
        }
    }

    /** Sends a session management message, after a service request where there is no connection. */
    public void send(EsmMessage message) {
        if (path.secure() || registered()) {
            service.send(message.encode());
        }
    }

    /** Lets the connection go so that the UE may go elsewhere. */
    public void becomeIdle() {
        if (radio.connected()) {
            letGo();
            fire(new EmmEvent.ConnectionReleased(ReleaseCause.NORMAL));
        }
    }

    public EmmState state() {
        return machine.state();
    }

    public boolean registered() {
        return machine.state().registered();
    }

    public boolean registeredForCs() {
        return registered() && context.map(MobilityContext::csRegistered).orElse(false);
    }

    /** Whether networks have made clear that none of them takes this USIM. */
    public boolean usimInvalid() {
        return refusals.usimInvalid();
    }

    /** The cause of the last refusal, until something succeeds. */
    public Optional<EmmCause> cause() {
        return refusals.cause();
    }

    /** Why the last registration was for EPS only. */
    public Optional<EmmCause> csCause() {
        return csCause;
    }

    // What follows is for the procedures and the steps of the table.

    void fire(Object event) {
        machine.fire(event);
        user.registrationChanged();
    }

    private void expired(TimerName timer) {
        if (timer == EmmTimer.T3416) {
            authentication.forgetAnswer();
        } else if (timer == EmmTimer.T3418 || timer == EmmTimer.T3420) {
            authentication.notGenuine();
        } else if (timer == EmmTimer.T3440) {
            letGo();
            reselect();
        } else {
            fire(timer);
        }
    }

    EmmUser user() {
        return user;
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

    AttachProcedure attach() {
        return attach;
    }

    Refusals refusals() {
        return refusals;
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

    /** There is one whenever the machine is in a state that can need it. */
    MobilityContext context() {
        return context.orElseThrow();
    }

    String imsi() {
        return context.map(MobilityContext::imsi).orElse("");
    }

    Equipment equipment() {
        return equipment;
    }

    /** The tracking area camped in. */
    Tai here() {
        Place at = place.orElseThrow();
        return new Tai(at.plmn(), at.cell().areaCode());
    }

    boolean camping() {
        return place.isPresent();
    }

    boolean inRegisteredArea() {
        return registered() && context().covers(here());
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

    /** The network has the last word and a while to release the connection. TS 24.301 5.3.1.2. */
    void awaitRelease() {
        if (radio.connected()) {
            timers.start(EmmTimer.T3440);
        }
    }

    void becameIdle() {
        if (periodicUpdates) {
            timers.start(EmmTimer.T3412);
        }
    }

    void networkTimers(Optional<GprsTimer> t3412, OptionalElements elements) {
        t3412.ifPresent(it -> {
            periodicUpdates = it.duration().filter(value -> !value.isZero()).isPresent();
            it.duration().filter(value -> !value.isZero()).ifPresent(value -> timers.duration(EmmTimer.T3412, value));
        });
        elements.get(EmmIe.T3402)
                .flatMap(GprsTimer::duration)
                .filter(value -> !value.isZero())
                .ifPresent(value -> timers.duration(EmmTimer.T3402, value));
    }

    /** A network has accepted the UE. */
    void acceptedBy(OptionalElements elements, Optional<EmmCause> withoutCs) {
        refusals.forgetCause();
        csCause = withoutCs;
        attachAttempts.reset();
        updateAttempts.reset();
        forbidden.succeeded(here());
        context().usim().allow(here().plmn());
        Set<Plmn> equivalents = new LinkedHashSet<>();
        elements.get(EmmIe.EQUIVALENT_PLMNS).map(PlmnList::plmns).ifPresent(equivalents::addAll);
        user.registered(here().plmn(), equivalents);
    }

    void forgetIdentity() {
        context().forgetIdentity();
        security.forget();
        context().usim().keepSecurityContext(KeptSecurityContext.none());
    }

    void forgetEquivalents() {
        user.equivalentsForgotten();
    }

    void csLost() {
        context().csLost();
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
        timers.stop(EmmTimer.T3412);
        timers.stop(EmmTimer.T3417);
        timers.stop(EmmTimer.T3430);
        service.failed();
        context().left();
        update.reset();
        security.context().ifPresent(it -> context().usim().keepSecurityContext(KeptSecurityContext.content(it)));
        if (attached) {
            attached = false;
            user.attached(false, byNetwork);
        }
    }

    /** Registered now: the context on the card is not the newest any more. TS 24.301 4.4.2.1. */
    void attachedNow() {
        context().usim().keepSecurityContext(KeptSecurityContext.none());
        if (!attached) {
            attached = true;
            user.attached(true, false);
        }
    }
}
