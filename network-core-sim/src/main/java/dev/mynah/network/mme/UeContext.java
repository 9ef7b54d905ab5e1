package dev.mynah.network.mme;

import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.element.Tai;
import dev.mynah.network.air.nas.element.TaiList;
import dev.mynah.network.air.nas.element.UeNetworkCapability;
import dev.mynah.network.air.nas.emm.AttachRequest;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.hlr.Subscription;
import dev.mynah.network.ran.SignallingConnection;
import dev.mynah.network.reject.Procedure;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What an MME knows of one UE. A UE that attaches always gets a fresh context; only when it has proved who it is does
 * that context take the place of the one the subscriber had, so nobody can disturb a subscriber by naming an IMSI.
 */
final class UeContext {
    /** How the UE has said who it is. */
    enum Claim {
        NONE,
        BY_GUTI,
        BY_IMSI
    }

    private static final Set<MmeTimer> OF_PROCEDURES =
            EnumSet.of(MmeTimer.T3422, MmeTimer.T3450, MmeTimer.T3460, MmeTimer.T3470, MmeTimer.T3489, MmeTimer.S6A);
    private static final Set<MmeTimer> OF_IDLE_UES =
            EnumSet.of(MmeTimer.T3413, MmeTimer.MOBILE_REACHABLE, MmeTimer.IMPLICIT_DETACH);
    private static final UeNetworkCapability NOTHING = UeNetworkCapability.of(Set.of(), Set.of());

    private final Mme mme;
    private final Machine<MmeState, UeContext> machine;
    private final NamedTimers timers;
    private final Repetition repetition = new Repetition(this);
    private final Authentication authentication = new Authentication(this);
    private final UeSecurity security = new UeSecurity();
    private final Bearers bearers = new Bearers(this);
    private final PowerSaving powerSaving = new PowerSaving();
    private final HomeQuestion home = new HomeQuestion(this);
    private final Wishes wishes = new Wishes();
    private final UserTraffic traffic = new UserTraffic(this);
    private final Relocation relocation = new Relocation(this);
    private final TemporaryIdentity temporary = new TemporaryIdentity(this);
    private final Emergency emergency = new Emergency(this);
    private final SgsAssociation sgs = new SgsAssociation(this);
    private ShortMessages shortMessages = new ShortMessages(this);

    private final UeConnection connection;
    private String imsi = "";
    private Claim claim = Claim.NONE;
    private boolean proven;
    private UeNetworkCapability capability = NOTHING;
    private TaiList areas;
    private Optional<Subscription> subscription = Optional.empty();

    private final UeRequest request = new UeRequest();
    private boolean registered;

    UeContext(Mme mme, SignallingConnection connection) {
        this.mme = mme;
        this.connection = new UeConnection(this, connection);
        this.areas = TaiList.of(area(connection));
        this.machine = new Machine<>(MmeTable.EMM, this, MmeState.DEREGISTERED, mme.watch("EMM", () -> this.imsi));
        this.timers = mme.timers(machine::fire);
    }

    private static Tai area(SignallingConnection connection) {
        return new Tai(connection.selected(), connection.cell().areaCode());
    }

    Mme mme() {
        return mme;
    }

    MmeState state() {
        return machine.state();
    }

    void fire(Object event) {
        machine.fire(event);
    }

    NamedTimers timers() {
        return timers;
    }

    Repetition repetition() {
        return repetition;
    }

    Authentication authentication() {
        return authentication;
    }

    UeSecurity security() {
        return security;
    }

    PowerSaving powerSaving() {
        return powerSaving;
    }

    Bearers bearers() {
        return bearers;
    }

    void note(SubscriberEvent.Kind kind, String detail) {
        note(kind, () -> detail);
    }

    /** The detail is asked for where somebody looks. */
    void note(SubscriberEvent.Kind kind, Supplier<String> detail) {
        mme.note(imsi, kind, detail);
    }

    /** Its signalling connection, while it has one. */
    UeConnection connection() {
        return connection;
    }

    boolean connected() {
        return connection.there();
    }

    /** The UE is back on a new connection, having proved itself by its security context. */
    void connect(SignallingConnection opened) {
        connection.take(opened);
        sgs.away(false);
        areas = TaiList.of(area(opened));
        OF_IDLE_UES.forEach(timers::stop);
        security.exchange(true);
    }

    /** The UE says that it is in another area, to which its connection may have been handed over. */
    void relocated() {
        SignallingConnection open = connection.open();
        if (open != null) {
            areas = TaiList.of(area(open));
        }
    }

    /** The connection is gone, whoever ended it. */
    void disconnected() {
        connection.gone();
    }

    void release() {
        connection.release();
    }

    void send(NasMessage message) {
        connection.send(message);
    }

    UserTraffic traffic() {
        return traffic;
    }

    // Who it is.

    String imsi() {
        return imsi;
    }

    Claim claim() {
        return claim;
    }

    void claims(String newImsi, Claim how) {
        if (!newImsi.equals(imsi)) {
            authentication.newIdentity();
            proven = false;
        }
        imsi = newImsi;
        claim = how;
    }

    /** The UE uses an identity this MME gave it. Its security context comes along if the message was protected by it. */
    void recognise(UeContext known, boolean verified) {
        claims(known.imsi, Claim.BY_GUTI);
        capability = known.capability;
        emergency.inherit(known.emergency);
        if (verified) {
            security.share(known.security);
            proven = true;
        }
    }

    boolean isProven() {
        return proven;
    }

    void proven() {
        proven = true;
    }

    void unproven() {
        proven = false;
    }

    /** What it may do without proof and subscription. */
    Emergency emergency() {
        return emergency;
    }

    /** Who it is, or, unproven, says it is: as which it is known. */
    String identity() {
        return proven ? imsi : emergency.claimed();
    }

    UeNetworkCapability capability() {
        return capability;
    }

    void capability(UeNetworkCapability told) {
        capability = told;
    }

    /** Its GUTI. */
    TemporaryIdentity temporary() {
        return temporary;
    }

    /** The subscriber's last context gives way to this one. */
    void supersedes(UeContext old) {
        temporary.supersedes(old.temporary);
        sgs.replaces(old.sgs);
    }

    TaiList areas() {
        return areas;
    }

    Optional<Subscription> subscription() {
        return subscription;
    }

    void subscription(Subscription given) {
        subscription = Optional.of(given);
    }

    // What is being done.

    /** What the UE has asked for. */
    UeRequest request() {
        return request;
    }

    Procedure procedure() {
        return request.procedure();
    }

    void begin(Procedure begun) {
        request.begin(begun);
    }

    /** The procedure is over. */
    void end() {
        request.end();
    }

    void attachRequest(AttachRequest asked) {
        request.attach(asked);
        capability = asked.capability();
        bearers.connectivity().attachRequested(asked.esm());
    }

    /** The procedure comes to nothing. A UE that is not registered keeps nothing of it. */
    void abort() {
        OF_PROCEDURES.forEach(timers::stop);
        home.forget();
        relocation.abort();
        sgs.forgetQuestion();
        security.withdraw();
        end();
        if (state().main() == MmeState.Main.DEREGISTERED) {
            bearers.closeAll();
            if (emergency.only() && subscription.isEmpty()) {
                mme.register().forget(this);
            }
        }
    }

    /** The UE has attached. */
    void attached() {
        registered = true;
        timers.stop(MmeTimer.PURGE);
        note(SubscriberEvent.Kind.ATTACHED, bearers::summary);
    }

    /** The UE is registered no longer. What it proved itself with stays, in case it comes back. */
    void detached() {
        abort();
        OF_IDLE_UES.forEach(timers::stop);
        wishes.drop();
        traffic.drop();
        shortMessages.detached();
        if (registered) {
            registered = false;
            sgs.end();
            if (mme.register().knows(this)) {
                timers.start(MmeTimer.PURGE);
            }
            note(SubscriberEvent.Kind.DETACHED, "");
        }
        if (!mme.register().knows(this)) {
            timers.stop(MmeTimer.PURGE);
        }
    }

    /** A UE that has come from GSM or UTRAN, or can go on from there. */
    Relocation relocation() {
        return relocation;
    }

    /** The UE has come from another system, and is registered as it was there. */
    void arrived() {
        registered = true;
        timers.stop(MmeTimer.PURGE);
        relocation.complete();
        note(SubscriberEvent.Kind.ATTACHED, bearers::summary);
    }

    /** The UE is registered in another system, and in the circuit switched domain without this node's help. */
    void departed() {
        sgs.cancelled();
        detached();
    }

    void stop() {
        timers.stopAll();
        bearers.closeAll();
    }

    /** What is asked of the home network. */
    HomeQuestion home() {
        return home;
    }

    /** What the operator wants of the UE. */
    Wishes wishes() {
        return wishes;
    }

    /** The registration in the circuit switched domain. */
    SgsAssociation sgs() {
        return sgs;
    }

    /** Short messages over NAS. */
    ShortMessages shortMessages() {
        return shortMessages;
    }

    /** Takes the bearers it had under its last context (an update whose integrity could not be checked). */
    void takeOver(UeContext old) {
        registered = true;
        old.registered = false;
        old.bearers.handOver(this);
        sgs.inherit(old.sgs);
        ShortMessages unused = shortMessages;
        shortMessages = old.shortMessages;
        old.shortMessages = unused;
        shortMessages.belongsTo(this);
        unused.belongsTo(old);
    }
}
