package dev.mynah.network.mme;

import dev.mynah.network.air.Page;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.event.Event;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.MachineEvents;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.EsmCause;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.TaiList;
import dev.mynah.network.air.nas.element.UeTerminatedDetachType;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.TimerName;
import dev.mynah.network.eir.EquipmentRegister;
import dev.mynah.network.fault.MessageFaults;
import dev.mynah.network.gtp.ContextHolder;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.S6aAnswer;
import dev.mynah.network.hlr.S6aRequest;
import dev.mynah.network.hlr.ServingSide;
import dev.mynah.network.msc.CmConnection;
import dev.mynah.network.msc.CmLayer;
import dev.mynah.network.msc.MobileTerminating;
import dev.mynah.network.nitz.Announcement;
import dev.mynah.network.pdn.PdnGateway;
import dev.mynah.network.ran.CoreNetwork;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import dev.mynah.network.reject.RejectRules;
import dev.mynah.network.sgs.MmeSide;
import dev.mynah.network.sgs.VlrSide;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * The mobility management entity: knows the UEs of its network and runs EMM and ESM with each (TS 23.401 4.4.2,
 * TS 24.301). Lives on the operator's timeline.
 *
 * <p>It remembers one context per subscriber that has ever proved who it is, and one per open connection; a UE that has
 * proved nothing leaves nothing behind.
 */
public final class Mme implements ServingSide, MobileTerminating {
    /** Pages UEs in the cells of the areas given. */
    public interface Pager {
        void page(TaiList areas, Page page);
    }

    private final String subject;
    private final Plmn plmn;
    private final MmeSpec spec;
    private final Interconnect interconnect;
    private final PdnGateway gateway;
    private final Pager pager;
    private final Timeline timeline;
    private final EventStream events;
    private final MessageFaults faults;
    private final RejectRules rejects;
    private final MmeRegister register;
    private Announcement announcement;
    private CmLayer shortMessages = CmLayer.NONE;
    private EquipmentRegister equipment = EquipmentRegister.open();
    private VlrSide vlr = VlrSide.NONE;
    private ContextHolder sgsn = ContextHolder.NONE;
    private FallbackCells fallbackCells = FallbackCells.NONE;

    /**
     * @param subject how its events call it, as {@code alpha/mme}
     * @param random makes temporary identities
     */
    public Mme(
            String subject,
            Plmn plmn,
            MmeSpec spec,
            Announcement announcement,
            Interconnect interconnect,
            PdnGateway gateway,
            RejectRules rejects,
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
        this.interconnect = interconnect;
        this.gateway = gateway;
        this.rejects = rejects;
        this.pager = pager;
        this.timeline = timeline;
        this.events = events;
        this.register = new MmeRegister(plmn, spec, random);
    }

    /** Who says which devices are served; without one all are. */
    public void equipment(EquipmentRegister register) {
        equipment = register;
    }

    EquipmentRegister equipment() {
        return equipment;
    }

    /** What the cells of the network hand their messages to. */
    public CoreNetwork air() {
        return new Uplink(this);
    }

    /** Who has the contexts of UEs that come from GSM or UTRAN (S3). */
    public void sgsn(ContextHolder node) {
        sgsn = node;
    }

    ContextHolder sgsn() {
        return sgsn;
    }

    /** The contexts of its UEs, for nodes that meet them. */
    public ContextHolder contexts() {
        return new HeldContexts(this);
    }

    /** Who takes the short messages that UEs send over NAS (TS 24.301 5.6.3). */
    public void shortMessages(CmLayer layer) {
        shortMessages = layer;
    }

    /** Where UEs are registered for circuit switched services, and which cells give them (TS 23.272). */
    public void circuitSwitched(VlrSide visitors, FallbackCells cells) {
        vlr = visitors;
        fallbackCells = cells;
    }

    /** What the VLR asks of this MME. */
    public MmeSide sgsSide() {
        return new VlrRequests(this, register);
    }

    /** Short messages only: a UE registered for non-EPS services too is given one over NAS (TS 23.272 8.2). */
    @Override
    public void open(String imsi, CmServiceType service, Consumer<CmConnection> opened, Consumer<Unreachable> failed) {
        UeContext ue = register.find(imsi);
        if (ue == null || ue.state().main() == MmeState.Main.DEREGISTERED) {
            failed.accept(Unreachable.ABSENT);
        } else if (service != CmServiceType.SHORT_MESSAGE
                || !ue.shortMessages().possible()
                || ue.sgs().away()) {
            failed.accept(Unreachable.NOT_AVAILABLE);
        } else {
            ue.shortMessages().open(opened, failed);
        }
    }

    // What the operator does with it.

    /** Sends a registered UE away, paging it first if it is idle; false when no such UE is registered. */
    public boolean detach(String imsi, UeTerminatedDetachType type, Optional<EmmCause> cause) {
        return tell(imsi, new MmeEvent.DetachWanted(type, cause));
    }

    /** Pages a registered UE that is idle; false when no such UE is registered. */
    public boolean page(String imsi) {
        return tell(imsi, new MmeEvent.PageWanted());
    }

    /** The EPS bearer identities of a registered UE's PDN connections, rising; none when it is not registered. */
    public List<Integer> bearers(String imsi) {
        UeContext ue = register.find(imsi);
        return ue == null ? List.of() : ue.bearers().identities();
    }

    /** Ends a PDN connection of a registered UE, paging it first if it is idle; false when there is no such UE. */
    public boolean deactivate(String imsi, int ebi, EsmCause cause) {
        return tell(imsi, new MmeEvent.DeactivationWanted(ebi, cause));
    }

    private boolean tell(String imsi, MmeEvent event) {
        UeContext ue = register.find(imsi);
        if (ue == null || ue.state().main() != MmeState.Main.REGISTERED) {
            return false;
        }
        ue.fire(event);
        return true;
    }

    /** Changes what the network says of itself and tells the UEs that are connected. */
    public void announce(Announcement changed) {
        announcement = changed;
        register.connections().values().stream()
                .filter(ue -> ue.state() == MmeState.REGISTERED)
                .toList()
                .forEach(Information::send);
    }

    /** A subscriber's state, {@link MmeState#DEREGISTERED} also for one never seen. */
    public MmeState state(String imsi) {
        UeContext ue = register.find(imsi);
        return ue == null ? MmeState.DEREGISTERED : ue.state();
    }

    /** Whether a subscriber has a signalling connection (ECM-CONNECTED, TS 23.401 4.6.3). */
    public boolean connected(String imsi) {
        UeContext ue = register.find(imsi);
        return ue != null && ue.connected();
    }

    /** Ends all timers; nothing is sent any more. */
    public void stop() {
        register.stop();
    }

    public Announcement announcement() {
        return announcement;
    }

    @Override
    public void cancelLocation(String imsi) {
        UeContext ue = register.find(imsi);
        if (ue != null) {
            ue.sgs().cancelled();
            ue.fire(new MmeEvent.LocationCancelled());
        }
    }

    /** TS 23.401 5.3.8.4. Of a subscription that is renewed the UE learns by attaching again. */
    @Override
    public void subscriptionChanged(String imsi, boolean renewed) {
        if (renewed) {
            detach(imsi, UeTerminatedDetachType.REATTACH_REQUIRED, Optional.empty());
        } else {
            detach(
                    imsi,
                    UeTerminatedDetachType.REATTACH_NOT_REQUIRED,
                    Optional.of(EmmCause.EPS_SERVICES_AND_NON_EPS_SERVICES_NOT_ALLOWED));
        }
    }

    // What the contexts and procedures need.

    Plmn plmn() {
        return plmn;
    }

    MmeSpec spec() {
        return spec;
    }

    Timeline timeline() {
        return timeline;
    }

    PdnGateway gateway() {
        return gateway;
    }

    VlrSide vlr() {
        return vlr;
    }

    FallbackCells fallbackCells() {
        return fallbackCells;
    }

    MessageFaults faults() {
        return faults;
    }

    CmLayer shortMessages() {
        return shortMessages;
    }

    /** What the operator turns this request down with, if it does. */
    Optional<MmeEvent.RequestRefused> refusal(UeContext ue, Procedure procedure, boolean secured) {
        return rule(ue, procedure, secured)
                .map(rule -> new MmeEvent.RequestRefused(
                        EmmCause.of(rule.cause()),
                        Optional.empty(),
                        rule.backOff().map(GprsTimer::of)));
    }

    /** What the operator turns a request of session management down with. */
    Optional<RejectRule> rule(UeContext ue, Procedure procedure) {
        return rule(ue, procedure, true).or(() -> rule(ue, procedure, false));
    }

    /** Nobody who calls for help is turned down as a subscriber. */
    private Optional<RejectRule> rule(UeContext ue, Procedure procedure, boolean secured) {
        return ue.emergency().only()
                ? Optional.empty()
                : rejects.apply(ue.imsi(), ue.connection().open(), procedure, secured);
    }

    void ask(S6aRequest request, Consumer<S6aAnswer> answered) {
        interconnect.ask(request, timeline, answered);
    }

    void page(TaiList areas, Page page) {
        pager.page(areas, page);
    }

    NamedTimers timers(Consumer<TimerName> expired) {
        NamedTimers timers = new NamedTimers(timeline, expired);
        spec.timers().forEach(timers::duration);
        return timers;
    }

    /** Who is who. */
    MmeRegister register() {
        return register;
    }

    // What it tells the world.

    void note(String imsi, SubscriberEvent.Kind kind, Supplier<String> detail) {
        if (events.watched()) {
            events.publish(new SubscriberEvent(timeline.now(), subject, imsi, kind, detail.get()));
        }
    }

    void publish(Event event) {
        events.publish(event);
    }

    <S extends Enum<S>> Machine.Watch<S> watch(String machine, Supplier<String> imsi) {
        return new MachineEvents(subject, imsi, timeline, events).of(machine);
    }
}
