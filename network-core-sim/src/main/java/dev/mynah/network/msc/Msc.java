package dev.mynah.network.msc;

import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.MachineEvents;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.RejectCause;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.TimerName;
import dev.mynah.network.eir.EquipmentRegister;
import dev.mynah.network.fault.MessageFaults;
import dev.mynah.network.gs.SgsnSide;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.map.MapAnswer;
import dev.mynah.network.hlr.map.MapRequest;
import dev.mynah.network.hlr.map.VisitorLocationRegister;
import dev.mynah.network.mme.SubscriberEvent;
import dev.mynah.network.nitz.Announcement;
import dev.mynah.network.ran.CoreNetwork;
import dev.mynah.network.ran.SignallingConnection;
import dev.mynah.network.reject.RejectRules;
import dev.mynah.network.sgs.MmeSide;
import dev.mynah.network.sgs.VlrSide;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * The mobile switching centre with its visitor location register: knows the UEs that are registered in the circuit switched
 * domain of its network, runs MM with each (TS 24.008 clause 4), and gives calls, short messages and supplementary services
 * their connections. Lives on the operator's timeline.
 */
public final class Msc implements MobileTerminating, VisitorLocationRegister {
    /** Pages UEs in the cells of a location area. */
    public interface Pager {
        void page(Lai area, PagingIdentity whom);
    }

    private final String subject;
    private final Plmn plmn;
    private final MscSpec spec;
    private final Interconnect interconnect;
    private final RejectRules rejects;
    private final Pager pager;
    private final Timeline timeline;
    private final EventStream events;
    private final MessageFaults faults;
    private final Vlr vlr;
    private final Map<Integer, CmLayer> layers = new HashMap<>();
    private final Map<SignallingConnection, MmContext> byConnection = new HashMap<>();
    private Announcement announcement;
    private MmeSide mme = MmeSide.NONE;
    private SgsnSide sgsn = SgsnSide.NONE;
    private EquipmentRegister equipment = EquipmentRegister.open();

    /**
     * @param subject how its events call it, as {@code alpha/msc}
     * @param random makes temporary identities
     */
    public Msc(
            String subject,
            Plmn plmn,
            MscSpec spec,
            Announcement announcement,
            Interconnect interconnect,
            RejectRules rejects,
            Pager pager,
            Timeline timeline,
            RandomGenerator random,
            EventStream events,
            MessageFaults faults) {
        this.subject = subject;
        this.plmn = plmn;
        this.spec = spec;
        this.announcement = announcement;
        this.interconnect = interconnect;
        this.rejects = rejects;
        this.pager = pager;
        this.timeline = timeline;
        this.events = events;
        this.faults = faults;
        this.vlr = new Vlr(random);
    }

    /** Who says which devices are served; without one all are. */
    public void equipment(EquipmentRegister register) {
        equipment = register;
    }

    EquipmentRegister equipment() {
        return equipment;
    }

    /** What the cells of GSM and UTRAN hand the messages of the circuit switched domain to. */
    public CoreNetwork air() {
        return new MscUplink(this);
    }

    /** Who takes the connections of a service; without a layer a service is not supported (#32). */
    public void layer(CmServiceType service, CmLayer layer) {
        layers.put(service.protocol(), layer);
    }

    /** What the MME of the network tells the VLR. */
    public VlrSide sgs() {
        return new AssociatedVisits(this, Reach.SGS);
    }

    /** What the SGSN of the network tells the VLR. */
    public VlrSide gs() {
        return new AssociatedVisits(this, Reach.GS);
    }

    /** Through whom UEs in LTE are paged. */
    public void mme(MmeSide side) {
        mme = side;
    }

    /** Through whom stations that the SGSN has associated are paged. */
    public void sgsn(SgsnSide side) {
        sgsn = side;
    }

    MmeSide mme() {
        return mme;
    }

    SgsnSide sgsn() {
        return sgsn;
    }

    Optional<CmLayer> layer(CmServiceType service) {
        return Optional.ofNullable(layers.get(service.protocol()));
    }

    @Override
    public void open(String imsi, CmServiceType service, Consumer<CmConnection> opened, Consumer<Unreachable> failed) {
        Visitor visitor = vlr.find(imsi);
        if (visitor == null || (visitor.state() == VisitorState.DETACHED)) {
            failed.accept(Unreachable.ABSENT);
        } else if (layer(service).isEmpty() || !visitor.want(new Visitor.Want(service, opened, failed))) {
            failed.accept(Unreachable.NOT_AVAILABLE);
        } else {
            visitor.fire(new VisitorEvent.Wanted());
        }
    }

    // What the operator does with it.

    /** Changes what the network says of itself and tells the UEs that are connected. */
    public void announce(Announcement changed) {
        announcement = changed;
        byConnection.values().stream()
                .filter(context -> context.state() == MscState.ACTIVE)
                .toList()
                .forEach(Information::send);
    }

    /** How a subscriber can be reached, {@link VisitorState#DETACHED} also for one never seen. */
    public VisitorState state(String imsi) {
        Visitor visitor = vlr.find(imsi);
        return visitor == null ? VisitorState.DETACHED : visitor.state();
    }

    /** Where a subscriber was registered last; empty for one who is not in the VLR. */
    public Optional<Lai> area(String imsi) {
        return Optional.ofNullable(vlr.find(imsi)).map(Visitor::lai);
    }

    /** Ends all that a UE does over this MSC (TS 24.008 4.3.5: #6 or #17); false when it has no connection. */
    public boolean abort(String imsi, RejectCause cause) {
        Visitor visitor = vlr.find(imsi);
        MmContext context = visitor == null ? null : visitor.context();
        if (context == null) {
            return false;
        }
        context.fire(new MscEvent.AbortWanted(cause));
        return true;
    }

    /** The VLR loses what it knows, as in a failure: connections end, and MME and SGSN are told. TS 23.007 4, TS 29.018 13. */
    public void restart() {
        for (Visitor visitor : vlr.visitors()) {
            visitor.fire(new VisitorEvent.Detached());
        }
        List.copyOf(byConnection.values()).forEach(it -> it.fire(new MscEvent.Superseded()));
        vlr.clear();
        mme.vlrRestarted();
        sgsn.vlrRestarted();
    }

    @Override
    public void cancelLocation(String imsi) {
        Visitor visitor = vlr.find(imsi);
        if (visitor != null) {
            MmContext context = visitor.context();
            visitor.fire(new VisitorEvent.Detached());
            if (context != null) {
                context.fire(new MscEvent.Superseded());
            }
            vlr.remove(visitor);
        }
    }

    /** Ends all timers; nothing is sent any more. */
    public void stop() {
        byConnection.values().forEach(MmContext::stop);
        byConnection.clear();
        vlr.clear();
    }

    // What the contexts and procedures need.

    Plmn plmn() {
        return plmn;
    }

    MscSpec spec() {
        return spec;
    }

    Timeline timeline() {
        return timeline;
    }

    Announcement announcement() {
        return announcement;
    }

    RejectRules rejects() {
        return rejects;
    }

    MessageFaults faults() {
        return faults;
    }

    Vlr vlr() {
        return vlr;
    }

    /** The subscriber's record in the VLR, made when he is new here. */
    Visitor visitor(String imsi, Lai here) {
        Visitor known = vlr.find(imsi);
        if (known != null) {
            return known;
        }
        Visitor made = new Visitor(this, imsi, here);
        vlr.add(made);
        return made;
    }

    void ask(MapRequest request, Consumer<MapAnswer> answered) {
        interconnect.ask(request, timeline, answered);
    }

    void page(Lai area, PagingIdentity whom) {
        pager.page(area, whom);
    }

    NamedTimers timers(Consumer<TimerName> expired) {
        NamedTimers timers = new NamedTimers(timeline, expired);
        spec.timers().forEach(timers::duration);
        return timers;
    }

    Map<SignallingConnection, MmContext> byConnection() {
        return byConnection;
    }

    void released(SignallingConnection connection) {
        byConnection.remove(connection);
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
