package dev.mynah.network.sgsn;

import dev.mynah.network.air.Page;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.MachineEvents;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.air.nas.element.NetworkDetachType;
import dev.mynah.network.air.nas.element.Rai;
import dev.mynah.network.air.nas.element.SmCause;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.TimerName;
import dev.mynah.network.eir.EquipmentRegister;
import dev.mynah.network.fault.MessageFaults;
import dev.mynah.network.gs.SgsnSide;
import dev.mynah.network.gtp.ContextHolder;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.map.MapAnswer;
import dev.mynah.network.hlr.map.MapRequest;
import dev.mynah.network.hlr.map.ServingGprsSupportNode;
import dev.mynah.network.mme.SubscriberEvent;
import dev.mynah.network.msc.CmConnection;
import dev.mynah.network.msc.CmLayer;
import dev.mynah.network.msc.MobileTerminating;
import dev.mynah.network.nitz.Announcement;
import dev.mynah.network.pdn.PdnGateway;
import dev.mynah.network.ran.CoreNetwork;
import dev.mynah.network.ran.SignallingConnection;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import dev.mynah.network.reject.RejectRules;
import dev.mynah.network.sgs.VlrSide;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The serving GPRS support node: knows the stations in its network's GSM and UTRAN cells and runs GMM and SM with each
 * (TS 23.060 5.4.2, TS 24.008 4.7 and 6). Lives on the operator's timeline.
 *
 * <p>It remembers one context per subscriber that has ever proved who it is, and one per open connection; a station that
 * has proved nothing leaves nothing behind. A connection in GSM stands for the READY state.
 */
public final class Sgsn implements ServingGprsSupportNode, MobileTerminating {
    /** Pages stations in the cells of a routing area. */
    public interface Pager {
        void page(Rai area, Page page);
    }

    private final String subject;
    private final Plmn plmn;
    private final SgsnSpec spec;
    private final Interconnect interconnect;
    private final PdnGateway gateway;
    private final Pager pager;
    private final Timeline timeline;
    private final EventStream events;
    private final RejectRules rejects;
    private final MessageFaults faults;
    private final SgsnRegister register;

    private Announcement announcement;
    private VlrSide vlr = VlrSide.NONE;
    private CmLayer shortMessages = CmLayer.NONE;
    private EquipmentRegister equipment = EquipmentRegister.open();
    private ContextHolder mme = ContextHolder.NONE;

    /**
     * @param subject how its events call it, as {@code alpha/sgsn}
     * @param rejects the operator's, shared with its other nodes
     * @param random makes temporary identities
     */
    public Sgsn(
            String subject,
            Plmn plmn,
            SgsnSpec spec,
            Announcement announcement,
            RejectRules rejects,
            Interconnect interconnect,
            PdnGateway gateway,
            Pager pager,
            Timeline timeline,
            RandomGenerator random,
            EventStream events,
            MessageFaults faults) {
        this.faults = faults;
        this.subject = subject;
        this.plmn = plmn;
        this.spec = spec;
        this.announcement = announcement;
        this.rejects = rejects;
        this.interconnect = interconnect;
        this.gateway = gateway;
        this.pager = pager;
        this.timeline = timeline;
        this.register = new SgsnRegister(plmn, random);
        this.events = events;
    }

    /** Who says which devices are served; without one all are. */
    public void equipment(EquipmentRegister register) {
        equipment = register;
    }

    /** Who takes the short messages that stations send over the packet domain (TS 24.011). */
    public void shortMessages(CmLayer layer) {
        shortMessages = layer;
    }

    CmLayer shortMessages() {
        return shortMessages;
    }

    /** Short messages only (TS 23.060 8.1). */
    @Override
    public void open(String imsi, CmServiceType service, Consumer<CmConnection> opened, Consumer<Unreachable> failed) {
        MsContext ms = register.find(imsi);
        if (ms == null || !ms.state().registered()) {
            failed.accept(Unreachable.ABSENT);
        } else if (service != CmServiceType.SHORT_MESSAGE || spec.shortMessages() == GprsMessages.NONE) {
            failed.accept(Unreachable.NOT_AVAILABLE);
        } else {
            ms.shortMessages().open(opened, failed);
        }
    }

    /** The VLR of the network, by a Gs interface. */
    public void gs(VlrSide register) {
        vlr = register;
    }

    VlrSide vlr() {
        return vlr;
    }

    /** What the VLR asks of this SGSN. */
    public SgsnSide gsSide() {
        return new GsPaging(this);
    }

    EquipmentRegister equipment() {
        return equipment;
    }

    /** Who has the contexts of stations that come from LTE (S3). */
    public void mme(ContextHolder node) {
        mme = node;
    }

    /** The contexts of its stations, for nodes that meet them. */
    public ContextHolder contexts() {
        return new HeldContexts(this);
    }

    ContextHolder mme() {
        return mme;
    }

    /** What the cells of the network hand the messages of the packet domain to. */
    public CoreNetwork air() {
        return new GprsUplink(this);
    }

    // What the operator does with it.

    /** Sends a registered station away, paging it first if it is idle; false when no such station is registered. */
    public boolean detach(String imsi, NetworkDetachType type, Optional<GmmCause> cause) {
        return tell(imsi, new SgsnEvent.DetachWanted(type, cause));
    }

    /** Pages a registered station that is idle; false when no such station is registered. */
    public boolean page(String imsi) {
        return tell(imsi, new SgsnEvent.PageWanted());
    }

    /** Gives a registered station another P-TMSI, paging it first if it is idle; false when there is no such station. */
    public boolean reallocate(String imsi) {
        return tell(imsi, new SgsnEvent.ReallocationWanted());
    }

    /** The NSAPIs of a registered station's active contexts, rising; none when it is not registered. */
    public List<Integer> contexts(String imsi) {
        MsContext ms = register.find(imsi);
        return ms == null ? List.of() : ms.contexts().nsapis();
    }

    /** Ends a context of a registered station, paging it first if it is idle; false when there is no such station. */
    public boolean deactivate(String imsi, int nsapi, SmCause cause) {
        return tell(imsi, new SgsnEvent.DeactivationWanted(nsapi, cause));
    }

    private boolean tell(String imsi, SgsnEvent event) {
        MsContext ms = register.find(imsi);
        if (ms == null || !ms.state().registered()) {
            return false;
        }
        ms.fire(event);
        return true;
    }

    /** Changes what the network says of itself and tells the stations that are connected. */
    public void announce(Announcement changed) {
        announcement = changed;
        register.connections().values().stream()
                .filter(ms -> ms.state() == SgsnState.REGISTERED)
                .toList()
                .forEach(Information::send);
    }

    /** A subscriber's state, {@link SgsnState#DEREGISTERED} also for one never seen. */
    public SgsnState state(String imsi) {
        MsContext ms = register.find(imsi);
        return ms == null ? SgsnState.DEREGISTERED : ms.state();
    }

    /** Whether a subscriber has a connection: PMM-CONNECTED in UTRAN, READY in GSM (TS 23.060 6.1). */
    public boolean connected(String imsi) {
        MsContext ms = register.find(imsi);
        return ms != null && ms.connected();
    }

    /** Ends all timers; nothing is sent any more. */
    public void stop() {
        register.stop();
    }

    @Override
    public void cancelLocation(String imsi) {
        MsContext ms = register.find(imsi);
        if (ms != null) {
            ms.fire(new SgsnEvent.LocationCancelled());
        }
    }

    /** TS 23.060 6.6.2.2. Of a subscription that is renewed the MS learns by attaching again. */
    @Override
    public void subscriptionChanged(String imsi, boolean renewed) {
        if (renewed) {
            detach(imsi, NetworkDetachType.REATTACH_REQUIRED, Optional.empty());
        } else {
            detach(
                    imsi,
                    NetworkDetachType.REATTACH_NOT_REQUIRED,
                    Optional.of(GmmCause.GPRS_SERVICES_AND_NON_GPRS_SERVICES_NOT_ALLOWED));
        }
    }

    // What the contexts and procedures need.

    Plmn plmn() {
        return plmn;
    }

    SgsnSpec spec() {
        return spec;
    }

    Timeline timeline() {
        return timeline;
    }

    PdnGateway gateway() {
        return gateway;
    }

    /** What the operator turns a request of session management down with. */
    Optional<RejectRule> rule(String imsi, @Nullable SignallingConnection on, Procedure procedure) {
        return rejects.apply(imsi, on, procedure, true).or(() -> rejects.apply(imsi, on, procedure, false));
    }

    RejectRules rejects() {
        return rejects;
    }

    MessageFaults faults() {
        return faults;
    }

    Announcement announcement() {
        return announcement;
    }

    void ask(MapRequest request, Consumer<MapAnswer> answered) {
        interconnect.ask(request, timeline, answered);
    }

    void page(Rai area, Page page) {
        pager.page(area, page);
    }

    NamedTimers timers(Consumer<TimerName> expired) {
        NamedTimers timers = new NamedTimers(timeline, expired);
        spec.timers().forEach(timers::duration);
        return timers;
    }

    /** Who is who. */
    SgsnRegister register() {
        return register;
    }

    // What it tells the world.

    void note(String imsi, SubscriberEvent.Kind kind, String detail) {
        if (events.watched()) {
            events.publish(new SubscriberEvent(timeline.now(), subject, imsi, kind, detail));
        }
    }

    <S extends Enum<S>> Machine.Watch<S> watch(String machine, Supplier<String> imsi) {
        return new MachineEvents(subject, imsi, timeline, events).of(machine);
    }
}
