package dev.mynah.modem.mm5g;

import dev.mynah.modem.Domain;
import dev.mynah.modem.NetworkFeatures;
import dev.mynah.modem.PacketData.Slice;
import dev.mynah.modem.emm.Equipment;
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
import dev.mynah.network.air.nas.element.AccessPointName;
import dev.mynah.network.air.nas.element.RequestType5gs;
import dev.mynah.network.air.nas.element.UeSecurityCapability5gs;
import dev.mynah.network.air.nas.security.Ciphering;
import dev.mynah.network.air.nas.security.Integrity;
import dev.mynah.network.air.nas.sm5g.Sm5gMessage;
import dev.mynah.network.air.time.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/**
 * 5GS mobility management of one stack over 3GPP access, as the stack and session management drive it. It decides nothing
 * about cells and networks; the stack does, is asked to by {@link MobilityUser#reselect}, and says what came of it.
 */
public final class Mm5gUe implements MobilityManagement {
    /** What every UE of this kind can do, in 5G and in EPS: null ciphering, and SNOW 3G, AES and ZUC for both. */
    static final UeSecurityCapability5gs CAPABILITY =
            UeSecurityCapability5gs.of(Ciphering.offered(), Integrity.offered());

    private final Mm5gSublayer mm;
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
        this.mm =
                new Mm5gSublayer(subject, equipment, timeline, random, events, radio, forbidden, doubts, user, session);
    }

    /** What the network has told of slices. */
    public List<Slice> slices() {
        return mm.known().map(it -> it.slices().all()).orElse(List.of());
    }

    /** How short messages are carried in NR. */
    public CmTransport shortMessages() {
        return mm.messages();
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
        if (mm.emergency().only()) {
            // The device is a subscriber's now.
            switchOff();
        }
        mm.insert(usim);
        mm.security().forget();
        usim.securityContext5gs().flatMap(KeptSecurityContext::of).ifPresent(mm.security()::resume);
        mm.refusals().forget();
        mm.attempts().reset();
        mm.registration().reset();
        mm.fire(new Mm5gEvent.SwitchedOn());
    }

    @Override
    public void withoutUsim() {
        mm.fire(new Mm5gEvent.NoUsim());
    }

    @Override
    public void switchOff() {
        mm.fire(new Mm5gEvent.SwitchedOff());
        mm.emergency().over();
        mm.timers().stopAll();
        mm.remove();
        mm.whereabouts().leave();
        mm.refusals().forget();
    }

    @Override
    public void want(boolean registrationWanted) {
        wanted = registrationWanted;
        mm.fire(registrationWanted ? new Mm5gEvent.RegistrationWanted() : new Mm5gEvent.DeregistrationWanted());
    }

    @Override
    public void camped(Cell cell, Plmn plmn) {
        mm.whereabouts().camp(cell, plmn);
        boolean backingOff = mm.attempts().waiting(mm.here());
        boolean needsUpdate = mm.attached()
                && (mm.registration().isDue()
                        || !mm.context().covers(mm.here())
                        || mm.context().status() != UpdateStatus5gs.UPDATED);
        mm.fire(new Mm5gEvent.SuitableCell(
                wanted && !backingOff, backingOff && (needsUpdate || !mm.attached()), needsUpdate && !backingOff));
    }

    @Override
    public void limited(Cell cell) {
        if (mm.emergency().only() && serves(cell.rat())) {
            camped(cell, cell.plmn());
            return;
        }
        mm.whereabouts().leave();
        if (serves(cell.rat())) {
            mm.whereabouts().limited(cell);
        }
        mm.fire(withUsim(new Mm5gEvent.LimitedCell()));
    }

    @Override
    public void nowhere() {
        mm.whereabouts().leave();
        mm.fire(withUsim(new Mm5gEvent.NoCell()));
    }

    /** Without a USIM that some network would take, only the end of an emergency service leaves NO-SUPI for a moment. */
    private Mm5gEvent withUsim(Mm5gEvent event) {
        return mm.state().deregistered() && (!mm.hasUsim() || usimInvalid()) ? new Mm5gEvent.NoUsim() : event;
    }

    /** The registration is kept, but has to be brought up to date when the UE comes back. TS 24.501 5.5.1.3.2. */
    @Override
    public void elsewhere(Cell cell, Plmn plmn) {
        mm.whereabouts().leave();
        if (mm.attached()) {
            mm.registration().due();
        }
        mm.fire(withUsim(new Mm5gEvent.NoCell()));
    }

    @Override
    public void supplanted() {
        if (mm.attached()) {
            mm.fire(new Mm5gEvent.Supplanted());
        }
    }

    @Override
    public void usimRefused() {
        if (mm.hasUsim() && !usimInvalid()) {
            mm.refusals().usimRefused();
            mm.fire(new Mm5gEvent.UsimRefused());
        }
    }

    @Override
    public void downlink(byte[] nas) {
        if (mm.known().isPresent() && mm.whereabouts().camping()) {
            mm.received(nas);
        }
    }

    /** In NR the accept of a service request comes as a message of its own. */
    @Override
    public void bearersEstablished() {
        mm.session().bearersEstablished();
    }

    @Override
    public void released(ReleaseCause why) {
        mm.connectionGone();
        mm.fire(new Mm5gEvent.ConnectionReleased(why));
    }

    /** NR protects the radio by itself, from NAS keys. */
    @Override
    public void securityCommanded(CnDomain domain) {}

    @Override
    public void handedOver(Cell cell) {
        mm.whereabouts().networkIn(cell).ifPresent(it -> camped(cell, it));
    }

    @Override
    public void paged(Page page) {
        if (mm.known().isPresent()
                && Optional.of(page.whom()).equals(mm.context().sTmsi().map(PagingIdentity.class::cast))) {
            mm.service().paged();
            mm.fire(new Mm5gEvent.Paged());
        }
    }

    /**
     * Sends a session management message, after a service request where there is no connection. TS 24.501 5.4.5.2.2.
     *
     * @param type what a request for a session is about
     * @param dnn the data network asked for
     */
    public void send(Sm5gMessage message, Optional<RequestType5gs> type, Optional<AccessPointName> dnn) {
        if (mm.path().secure() || mm.attached()) {
            mm.service().send(message, type, dnn);
        }
    }

    /** A packet waits for radio bearers. */
    public void uplinkPending() {
        if (!mm.path().secure() && mm.attached() && !mm.timers().running(Mm5gTimer.T3346)) {
            mm.fire(new Mm5gEvent.UplinkPending());
        }
    }

    public Mm5gState state() {
        return mm.state();
    }

    @Override
    public boolean registered() {
        return mm.registered();
    }

    @Override
    public boolean registeredForHelp() {
        return mm.attached() && mm.emergency().only();
    }

    /** Whether the UE could register for emergency services now. */
    public boolean helpThere() {
        return mm.emergency().possible();
    }

    /** Registers for emergency services, where {@link #helpThere}. */
    public void callForHelp() {
        mm.fire(new Mm5gEvent.HelpWanted());
    }

    /** Leaves the network that was there for emergency services. TS 24.501 5.5.2.2. */
    public void helpOver() {
        if (registeredForHelp()) {
            mm.fire(new Mm5gEvent.DeregistrationWanted());
        }
    }

    @Override
    public boolean usimInvalid() {
        return mm.refusals().usimInvalid();
    }

    @Override
    public NetworkFeatures features() {
        return mm.held().features();
    }

    @Override
    public boolean busy() {
        return mm.connected() && mm.state().busy();
    }

    @Override
    public Optional<Standing> standing(Domain of) {
        return of == Domain.NG
                ? Optional.of(Mm5gStanding.of(
                        mm.state(),
                        wanted && mm.hasUsim(),
                        mm.newcomer(),
                        usimInvalid(),
                        mm.emergency().only()))
                : Optional.empty();
    }

    @Override
    public OptionalInt cause(Domain of) {
        return mm.refusals()
                .cause()
                .filter(it -> of == Domain.NG)
                .map(it -> OptionalInt.of(it.value()))
                .orElse(OptionalInt.empty());
    }
}
