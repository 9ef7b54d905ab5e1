package dev.mynah.network.amf;

import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.element.Eea;
import dev.mynah.network.air.nas.element.Eia;
import dev.mynah.network.air.nas.element.SNssai;
import dev.mynah.network.air.nas.element.Suci;
import dev.mynah.network.air.nas.element.Tai;
import dev.mynah.network.air.nas.element.TaiList;
import dev.mynah.network.air.nas.element.UeSecurityCapability5gs;
import dev.mynah.network.air.nas.mm5g.Mm5gIe;
import dev.mynah.network.air.nas.mm5g.RegistrationRequest;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.hlr.Subscription;
import dev.mynah.network.mme.SubscriberEvent;
import dev.mynah.network.ran.SignallingConnection;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.smf.Sessions;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an AMF knows of one UE. A UE that registers initially always gets a fresh context; only when it has proved who it is
 * does that context take the place of the one the subscriber had, so nobody can disturb a subscriber by naming an identity.
 */
final class UeContext {
    private static final Set<AmfTimer> OF_PROCEDURES =
            EnumSet.of(AmfTimer.T3522, AmfTimer.T3550, AmfTimer.T3555, AmfTimer.T3560, AmfTimer.T3570, AmfTimer.HOME);
    private static final Set<AmfTimer> OF_IDLE_UES =
            EnumSet.of(AmfTimer.T3513, AmfTimer.MOBILE_REACHABLE, AmfTimer.IMPLICIT_DEREGISTRATION);

    private final Amf amf;
    private final Machine<AmfState, UeContext> machine;
    private final NamedTimers timers;
    private final Repetition repetition = new Repetition(this);
    private final Authentication authentication = new Authentication(this);
    private final UeSecurity security = new UeSecurity();
    private final Emergency emergency = new Emergency(this);
    private final Home home = new Home(this);
    private final NasTransport transport = new NasTransport(this);
    private final Sessions sessions;
    private final UeConnection connection;
    private final UeRequest request = new UeRequest();
    private final TemporaryIdentity temporary = new TemporaryIdentity(this);
    private String imsi = "";
    private Optional<Suci> suci = Optional.empty();
    private boolean recognised;
    private boolean proven;
    private boolean registered;
    private UeSecurityCapability5gs capability =
            UeSecurityCapability5gs.of(EnumSet.noneOf(Eea.class), EnumSet.noneOf(Eia.class));
    private TaiList areas;
    private Slices slices = Slices.NONE;
    private Optional<Subscription> subscription = Optional.empty();
    private Optional<AmfEvent.DeregistrationWanted> wish = Optional.empty();
    private int pages;

    UeContext(Amf amf, SignallingConnection connection) {
        this.amf = amf;
        this.connection = new UeConnection(this, connection);
        this.areas = TaiList.of5gs(area(connection));
        this.machine = new Machine<>(AmfTable.MM5G, this, AmfState.DEREGISTERED, amf.watch("5GMM", () -> this.imsi));
        this.timers = amf.timers(machine::fire);
        this.sessions = amf.sessions(this);
    }

    private static Tai area(SignallingConnection connection) {
        return new Tai(connection.selected(), connection.cell().areaCode());
    }

    Amf amf() {
        return amf;
    }

    AmfState state() {
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

    Home home() {
        return home;
    }

    NasTransport transport() {
        return transport;
    }

    Sessions sessions() {
        return sessions;
    }

    void note(SubscriberEvent.Kind kind, String detail) {
        amf.note(imsi, kind, detail);
    }

    // The connection.

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
        areas = TaiList.of5gs(area(opened));
        OF_IDLE_UES.forEach(timers::stop);
        security.exchange(true);
    }

    /**
     * The connection goes on in another cell. What the UE is told at its next registration, and where it is paged till then,
     * is the area it is in; it says so itself where it has left those it was given. TS 24.501 5.5.1.3.2.
     */
    void handedOver(SignallingConnection same) {
        areas = TaiList.of5gs(area(same));
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

    /** Proven or, before that, as far as the network can read it; empty where the SUCI hides it. */
    String imsi() {
        return imsi;
    }

    /** The SUCI the UE gave, if it gave one. */
    Optional<Suci> suci() {
        return suci;
    }

    /** Whether the UE has not said who it is in a way that is understood here. */
    boolean anonymous() {
        return suci.isEmpty() && !recognised;
    }

    void claims(Suci claimed) {
        authentication.newIdentity();
        proven = false;
        suci = Optional.of(claimed);
        imsi = claimed.scheme() == Suci.NULL_SCHEME
                ? Suci.digits(claimed.output())
                        .map(msin -> claimed.home().digits() + msin)
                        .orElse("")
                : "";
    }

    /** The UE uses an identity this AMF gave it. Its security context comes along if the message was protected by it. */
    void recognise(UeContext known, boolean verified) {
        if (known.emergency.only() && !known.proven) {
            // Nobody's identity: whoever has it has to say who it is.
            return;
        }
        imsi = known.imsi;
        recognised = true;
        capability = known.capability;
        if (verified) {
            security.share(known.security);
            proven = true;
        }
    }

    /** The home network says who the UE is. */
    void proves(String subscriber) {
        imsi = subscriber;
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

    UeSecurityCapability5gs capability() {
        return capability;
    }

    /** What this AMF calls it. */
    TemporaryIdentity temporary() {
        return temporary;
    }

    TaiList areas() {
        return areas;
    }

    Slices slices() {
        return slices;
    }

    void slices(Slices now) {
        slices = now;
    }

    List<SNssai> allowedSlices() {
        return slices.allowed();
    }

    List<String> subscribedDnns() {
        return subscription.map(Subscription::apns).orElse(List.of());
    }

    void subscription(Subscription given) {
        subscription = Optional.of(given);
    }

    // What is being done.

    UeRequest request() {
        return request;
    }

    Procedure procedure() {
        return request.procedure();
    }

    void registrationRequest(RegistrationRequest made) {
        request.registration(made);
        made.get(Mm5gIe.UE_SECURITY_CAPABILITY).ifPresent(told -> capability = told);
    }

    /** The procedure is over. */
    void end() {
        request.end();
    }

    /** The procedure comes to nothing. A UE that is not registered keeps nothing of it. */
    void abort() {
        OF_PROCEDURES.forEach(timers::stop);
        home.forget();
        security.withdraw();
        end();
        if (state().main() == AmfState.Main.DEREGISTERED) {
            sessions.releaseAll();
            if (emergency.only() && subscription.isEmpty()) {
                amf.forget(this);
            }
        }
    }

    boolean wasRegistered() {
        return registered;
    }

    /** The UE is registered, from now on or still. */
    void registered() {
        note(registered ? SubscriberEvent.Kind.UPDATED : SubscriberEvent.Kind.ATTACHED, areas.toString());
        registered = true;
    }

    /** The UE is registered no longer. What it proved itself with stays, in case it comes back. */
    void deregistered() {
        abort();
        OF_IDLE_UES.forEach(timers::stop);
        wish = Optional.empty();
        transport.unreachable();
        sessions.releaseAll();
        if (registered) {
            registered = false;
            note(SubscriberEvent.Kind.DETACHED, "");
        }
    }

    void stop() {
        timers.stopAll();
        sessions.releaseAll();
    }

    // What the operator wants.

    void wish(AmfEvent.DeregistrationWanted wanted) {
        wish = Optional.of(wanted);
    }

    boolean wishes() {
        return wish.isPresent();
    }

    Optional<AmfEvent.DeregistrationWanted> takeWish() {
        Optional<AmfEvent.DeregistrationWanted> taken = wish;
        wish = Optional.empty();
        return taken;
    }

    /** How often the UE has been paged for what waits. */
    int pages() {
        return pages;
    }

    void pages(int count) {
        pages = count;
    }
}
