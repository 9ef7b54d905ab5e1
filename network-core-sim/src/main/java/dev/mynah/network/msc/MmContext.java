package dev.mynah.network.msc;

import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.RadioKeys;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.LocationUpdatingType;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.mm.SendSequence;
import dev.mynah.network.air.speech.SpeechFrame;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.mme.SubscriberEvent;
import dev.mynah.network.ran.SignallingConnection;
import dev.mynah.network.reject.Procedure;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One connection of a UE to the MSC: who it says it is, what it wants, and the MM connections on it. Only when it has proved
 * who it is does a {@link Visitor} learn of it, so nobody can disturb a subscriber by naming an IMSI.
 */
final class MmContext {
    /** How the UE has said who it is. */
    enum Claim {
        NONE,
        BY_TMSI,
        BY_IMSI
    }

    private final Msc msc;
    private final SignallingConnection connection;
    private final NamedTimers timers;
    private final Machine<MscState, MmContext> machine;
    private final SendSequence sequence = new SendSequence();
    private final Authentication authentication = new Authentication(this);
    private final HomeQuestion home = new HomeQuestion(this);
    private final MmConnections connections = new MmConnections(this);
    private String imsi = "";
    private Claim claim = Claim.NONE;
    private int claimedCksn = Visitor.NO_KEY;
    private Procedure procedure = Procedure.NONE;
    private Optional<CmServiceType> service = Optional.empty();
    private Optional<LocationUpdatingType> update = Optional.empty();
    private boolean takesTimer;
    private boolean answeredByProtection;
    private boolean reestablishing;
    private Optional<MobileIdentity> caller = Optional.empty();
    private @Nullable Visitor visitor;

    MmContext(Msc msc, SignallingConnection connection) {
        this.msc = msc;
        this.connection = connection;
        this.timers = msc.timers(this::fire);
        this.machine = new Machine<>(MscTable.TABLE, this, MscState.IDLE, msc.watch("MM", () -> this.imsi));
    }

    Msc msc() {
        return msc;
    }

    MscState state() {
        return machine.state();
    }

    void fire(Object event) {
        machine.fire(event);
    }

    NamedTimers timers() {
        return timers;
    }

    Authentication authentication() {
        return authentication;
    }

    HomeQuestion home() {
        return home;
    }

    SignallingConnection connection() {
        return connection;
    }

    MmConnections connections() {
        return connections;
    }

    SendSequence sequence() {
        return sequence;
    }

    void note(SubscriberEvent.Kind kind, String detail) {
        msc.note(imsi, kind, detail);
    }

    // The connection.

    Cell cell() {
        return connection.cell();
    }

    Rat rat() {
        return cell().rat();
    }

    /** The location area the UE is in. */
    Lai here() {
        return new Lai(connection.selected(), cell().areaCode());
    }

    void send(NasMessage message) {
        msc.faults()
                .downlink(imsi, message, spoiled -> downlink(message.encode().toByteArray()));
    }

    /** A message of MM has come from the UE. */
    void receive(NasMessage message) {
        msc.faults().uplink(imsi, message, () -> fire(message));
    }

    void downlink(byte[] octets) {
        connection.downlink(octets);
    }

    void downlinkSpeech(SpeechFrame frame) {
        connection.downlinkSpeech(frame);
    }

    /** Has the connection protected; {@link MscEvent.Secured} follows. */
    void secure(RadioKeys keys) {
        answeredByProtection = true;
        connection.secure(CnDomain.CS, keys, () -> fire(new MscEvent.Secured()));
    }

    /** Whether the UE has been told that it may have what it asked for by having the connection protected. */
    boolean answeredByProtection() {
        return answeredByProtection;
    }

    /** Ends it from the network's side. */
    void release() {
        msc.released(connection);
        connection.release();
        gone();
    }

    /** It is over, whoever ended it. */
    void gone() {
        timers.stopAll();
        home.forget();
        connections.lost();
        Visitor known = visitor;
        if (known != null) {
            known.disconnected(this);
            if (known.suspended()) {
                known.timers().start(MscTimer.REESTABLISHMENT);
            }
        }
    }

    void stop() {
        timers.stopAll();
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
        }
        imsi = newImsi;
        claim = how;
    }

    int claimedCksn() {
        return claimedCksn;
    }

    /** Takes down who the UE says it is; the area is the one where it has its TMSI from. */
    void introduced(MobileIdentity identity, Lai area, int cksn) {
        claimedCksn = cksn;
        Identification.introduce(this, identity, area);
    }

    /** Who makes an emergency call without having proved anything. */
    void caller(MobileIdentity identity) {
        caller = Optional.of(identity);
    }

    Optional<MobileIdentity> caller() {
        return caller;
    }

    /** The UE is who it says it is. */
    Visitor proven() {
        Visitor known = msc.visitor(imsi, here());
        visitor = known;
        known.connected(this);
        return known;
    }

    /** The subscriber the UE has proved to be. */
    Optional<Visitor> visitor() {
        return Optional.ofNullable(visitor);
    }

    // What is being done.

    Procedure procedure() {
        return procedure;
    }

    void begin(Procedure begun) {
        procedure = begun;
    }

    Optional<CmServiceType> service() {
        return service;
    }

    void service(CmServiceType wanted) {
        service = Optional.of(wanted);
    }

    /** Whether the UE wants back the calls it had. */
    boolean reestablishing() {
        return reestablishing;
    }

    void reestablish() {
        reestablishing = true;
    }

    /** The connection is lost under calls: they wait for the UE a while. */
    void suspendCalls() {
        Visitor known = visitor;
        if (known != null && known.context() == this) {
            known.suspend(connections.calls());
        }
    }

    Optional<LocationUpdatingType> update() {
        return update;
    }

    void update(LocationUpdatingType wanted) {
        update = Optional.of(wanted);
    }

    /** Whether the UE takes a T3212 of its own. */
    boolean takesTimer() {
        return takesTimer;
    }

    void takesTimer(boolean able) {
        takesTimer = able;
    }

    /** The procedure is over. */
    void end() {
        procedure = Procedure.NONE;
        service = Optional.empty();
        update = Optional.empty();
        reestablishing = false;
        answeredByProtection = false;
    }

    /** A layer has closed its connection. */
    void closed(MmConnection closed) {
        connections.remove(closed);
        leaveIfUnused();
    }

    /** Releases the connection when nobody needs it. */
    void leaveIfUnused() {
        boolean wanted = visitor != null && visitor.wanted();
        if (state() == MscState.ACTIVE && connections.none() && procedure == Procedure.NONE && !wanted) {
            fire(new MscEvent.NothingLeft());
        }
    }
}
