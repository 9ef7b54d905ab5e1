package dev.mynah.network.sgsn;

import dev.mynah.network.air.Rat;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.Rai;
import dev.mynah.network.air.nas.gmm.AttachRequest;
import dev.mynah.network.air.nas.gmm.GmmIe;
import dev.mynah.network.air.nas.gmm.RoutingAreaUpdateRequest;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.hlr.Subscription;
import dev.mynah.network.mme.SubscriberEvent;
import dev.mynah.network.ran.SignallingConnection;
import dev.mynah.network.reject.Procedure;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What an SGSN knows of one station (the MM and PDP contexts of TS 23.060 13.2). A station that attaches always gets a fresh
 * context; only when it has proved who it is does that context take the place of the one the subscriber had, so nobody can
 * disturb a subscriber by naming an IMSI.
 */
final class MsContext {
    /** How the station has said who it is. */
    enum Claim {
        NONE,
        BY_P_TMSI,
        BY_IMSI
    }

    private static final Set<SgsnTimer> OF_PROCEDURES = EnumSet.of(
            SgsnTimer.T3322, SgsnTimer.T3350, SgsnTimer.T3360, SgsnTimer.T3370, SgsnTimer.SECURITY, SgsnTimer.MAP);
    private static final Set<SgsnTimer> OF_IDLE_STATIONS =
            EnumSet.of(SgsnTimer.T3313, SgsnTimer.MOBILE_REACHABLE, SgsnTimer.IMPLICIT_DETACH);

    private final Sgsn sgsn;
    private final Machine<SgsnState, MsContext> machine;
    private final NamedTimers timers;
    private final Repetition repetition = new Repetition(this);
    private final Authentication authentication = new Authentication(this);
    private final PdpContexts contexts = new PdpContexts(this);
    private final Emergency emergency = new Emergency(this);
    private final HomeQuestion home = new HomeQuestion(this);
    private final Wishes wishes = new Wishes();
    private final UserTraffic traffic = new UserTraffic(this);
    private final Relocation relocation = new Relocation(this);

    private final TemporaryIdentity temporary = new TemporaryIdentity(this);
    private final MsSecurity security = new MsSecurity(this);
    private final GsAssociation gs = new GsAssociation(this);
    private ShortMessages shortMessages = new ShortMessages(this);
    private final MsConnection connection;
    private final MsRequest request = new MsRequest();
    private String imsi = "";
    private Claim claim = Claim.NONE;
    private Rai area;
    private Optional<Subscription> subscription = Optional.empty();
    private Optional<String> equipment = Optional.empty();

    private boolean registered;

    MsContext(Sgsn sgsn, SignallingConnection connection) {
        this.sgsn = sgsn;
        this.connection = new MsConnection(this, connection);
        this.area = area(connection);
        this.machine = new Machine<>(SgsnTable.GMM, this, SgsnState.DEREGISTERED, sgsn.watch("GMM", () -> this.imsi));
        this.timers = sgsn.timers(machine::fire);
    }

    private static Rai area(SignallingConnection connection) {
        return new Rai(
                new Lai(connection.selected(), connection.cell().areaCode()),
                connection.cell().routingAreaCode());
    }

    Sgsn sgsn() {
        return sgsn;
    }

    SgsnState state() {
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

    PdpContexts contexts() {
        return contexts;
    }

    HomeQuestion home() {
        return home;
    }

    Wishes wishes() {
        return wishes;
    }

    Relocation relocation() {
        return relocation;
    }

    UserTraffic traffic() {
        return traffic;
    }

    void note(SubscriberEvent.Kind kind, String detail) {
        sgsn.note(imsi, kind, detail);
    }

    // The connection.

    /** Its signalling connection, while it has one. */
    MsConnection connection() {
        return connection;
    }

    boolean connected() {
        return connection.there();
    }

    boolean inGsm() {
        return connection.inGsm();
    }

    /** The station is back on a new connection, which its keys protect. */
    void connect(SignallingConnection opened) {
        connection.take(opened);
        area = area(opened);
        OF_IDLE_STATIONS.forEach(timers::stop);
    }

    /** The connection goes on in another cell. */
    void handedOver(SignallingConnection same) {
        area = area(same);
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
            security.forgetKeys();
        }
        imsi = newImsi;
        claim = how;
    }

    /** The station uses an identity this SGSN gave it, and can prove itself by the keys that go with it. */
    void recognise(MsContext known) {
        if (known.emergency.unproven()) {
            // Nobody's identity: whoever has it has to say who it is.
            return;
        }
        emergency.inherit(known.emergency);
        claims(known.imsi, Claim.BY_P_TMSI);
        security.recognise(known.security);
    }

    /** What it may do without proof and subscription. */
    Emergency emergency() {
        return emergency;
    }

    /** Who it is, or, unproven, says it is: as which it is known. */
    String identity() {
        return emergency.unproven() ? emergency.claimed() : imsi;
    }

    MsSecurity security() {
        return security;
    }

    ShortMessages shortMessages() {
        return shortMessages;
    }

    GsAssociation gs() {
        return gs;
    }

    TemporaryIdentity temporary() {
        return temporary;
    }

    /** The subscriber's last context gives way to this one. */
    void supersedes(MsContext old) {
        temporary.supersedes(old.temporary);
        gs.replaces(old.gs);
    }

    Rai area() {
        return area;
    }

    /** What the station has said its equipment is. */
    void equipment(String imeisv) {
        equipment = Optional.of(imeisv);
    }

    /**
     * Why a station that is who it says can't be served all the same: its equipment (of one that had no need to prove itself anew
     * what it said before counts), or the technology it is in.
     */
    Optional<GmmCause> unfit() {
        Rat here = inGsm() ? Rat.GSM : Rat.UTRAN;
        if (!emergency.only() && !sgsn().equipment().serves(imsi(), equipment)) {
            return Optional.of(GmmCause.ILLEGAL_ME);
        }
        return subscription
                .filter(it -> it.notIn().contains(here))
                .map(it -> GmmCause.NO_SUITABLE_CELLS_IN_LOCATION_AREA);
    }

    Optional<Subscription> subscription() {
        return subscription;
    }

    void subscription(Subscription given) {
        subscription = Optional.of(given);
    }

    // What is being done.

    MsRequest request() {
        return request;
    }

    Procedure procedure() {
        return request.procedure();
    }

    void attachRequest(AttachRequest made) {
        request.attach(made);
        security.capability(made.capability());
    }

    void updateRequest(RoutingAreaUpdateRequest made) {
        request.update(made);
        made.get(GmmIe.MS_NETWORK_CAPABILITY).ifPresent(security::capability);
    }

    /** The procedure is over. */
    void end() {
        request.end();
    }

    /** The procedure comes to nothing. */
    void abort() {
        OF_PROCEDURES.forEach(timers::stop);
        home.forget();
        gs.forgetQuestion();
        relocation.abort();
        end();
        if (state() == SgsnState.DEREGISTERED && emergency.only() && subscription.isEmpty()) {
            sgsn.register().forget(this);
        }
    }

    /** The station has attached. */
    void attached() {
        registered = true;
        timers.stop(SgsnTimer.PURGE);
        note(SubscriberEvent.Kind.ATTACHED, "GPRS");
    }

    /** The station has come from LTE, and is attached as it was there. */
    void relocated() {
        registered = true;
        timers.stop(SgsnTimer.PURGE);
        relocation.complete();
    }

    /** The station is registered no longer. Its keys stay, in case it comes back. */
    void detached() {
        abort();
        OF_IDLE_STATIONS.forEach(timers::stop);
        gs.cancelled();
        shortMessages.detached();
        wishes.drop();
        traffic.drop();
        contexts.closeAll();
        if (registered) {
            registered = false;
            if (sgsn.register().knows(this)) {
                timers.start(SgsnTimer.PURGE);
            }
            note(SubscriberEvent.Kind.DETACHED, "GPRS");
        }
        if (!sgsn.register().knows(this)) {
            timers.stop(SgsnTimer.PURGE);
        }
    }

    void stop() {
        timers.stopAll();
        contexts.closeAll();
    }

    /** Takes over what the station had under its last context. */
    void takeOver(MsContext old) {
        registered = true;
        old.registered = false;
        temporary.takeOver(old.temporary);
        old.contexts.handOver(this);
        security.takeOver(old.security);
        gs.inherit(old.gs);
        shortMessages = old.shortMessages;
        shortMessages.belongsTo(this);
        old.shortMessages = new ShortMessages(old);
    }
}
