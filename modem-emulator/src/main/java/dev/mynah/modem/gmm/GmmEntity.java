package dev.mynah.modem.gmm;

import dev.mynah.modem.emm.Equipment;
import dev.mynah.modem.mobility.MobilityUser;
import dev.mynah.modem.plmn.Doubts;
import dev.mynah.modem.plmn.ForbiddenPlaces;
import dev.mynah.modem.radio.Radio;
import dev.mynah.modem.sim.Usim;
import dev.mynah.network.air.OperationMode;
import dev.mynah.network.air.Rat;
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
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * The GMM entity of a UE as its procedures and the steps of {@link GmmTable} see it: the machine, the subscriber's context
 * and the procedures, which know each other through it.
 */
final class GmmEntity {
    static final MsNetworkCapability CAPABILITY = MsNetworkCapability.of(Set.of(Gea.GEA1, Gea.GEA2, Gea.GEA3));
    /** A class of 900 and 1800 MHz with GPRS and EGPRS of class 12. TS 24.008 10.5.5.12a. */
    static final Octets RADIO_CAPABILITY = Octets.hex("1a53432b259ef98900400008");

    private final Equipment equipment;
    private final MobilityUser user;
    private final GprsSession session;
    private final CellChanges cells;
    private final Machine<GmmState, GmmEntity> machine;
    private final NamedTimers timers;
    private final GmmPath path;
    private final GmmAuthentication authentication = new GmmAuthentication(this);
    private final Uplink uplink = new Uplink(this);
    private final ShortMessages messages = new ShortMessages(this, uplink);
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
    GmmEntity(
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

    /** Whether there is GPRS in a technology. */
    static boolean serves(Rat rat) {
        return rat == Rat.GSM || rat == Rat.UTRAN;
    }

    /** Begins with a subscriber, and with nothing of the one before. */
    void begin(Usim usim) {
        context = Optional.of(new GmmContext(usim));
        refusals.forget();
        attachAttempts.reset();
        updateAttempts.reset();
        update.reset();
    }

    /** Forgets the subscriber and the device in need of help, and all that was to be done for them. */
    void end() {
        emergency.over();
        timers.stopAll();
        context = Optional.empty();
        whereabouts.nowhere();
        uplink.forget();
        path.closed();
        refusals.forget();
    }

    void want(boolean registration) {
        wanted = registration;
    }

    Uplink uplink() {
        return uplink;
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

    boolean registered() {
        return attached() && !emergency.only();
    }

    /** Whether a network knows the UE, for everything or for emergency services only. */
    boolean attached() {
        return state().registered();
    }

    boolean usimInvalid() {
        return refusals.usimInvalid();
    }

    ShortMessages messages() {
        return messages;
    }

    /** Whether registered in a network that has a cell here. */
    boolean served() {
        return registered() && whereabouts.known();
    }

    GmmState state() {
        return machine.state();
    }

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

    /** Whether the network camped in is not the one registered with. */
    boolean newcomer() {
        return whereabouts.known()
                && known().flatMap(GmmContext::area)
                        .filter(it -> !it.lai().plmn().equals(whereabouts.plmn()))
                        .isPresent();
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
