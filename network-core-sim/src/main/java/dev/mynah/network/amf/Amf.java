package dev.mynah.network.amf;

import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.MachineEvents;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.nas.element.DeregistrationType;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.Guti5g;
import dev.mynah.network.air.nas.element.Mm5gCause;
import dev.mynah.network.air.nas.element.MobileIdentity5gs;
import dev.mynah.network.air.nas.element.SNssai;
import dev.mynah.network.air.nas.element.STmsi5g;
import dev.mynah.network.air.nas.element.Sm5gCause;
import dev.mynah.network.air.nas.element.TaiList;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.TimerName;
import dev.mynah.network.eir.EquipmentRegister;
import dev.mynah.network.fault.MessageFaults;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.ServingAmf;
import dev.mynah.network.mme.SubscriberEvent;
import dev.mynah.network.msc.CmConnection;
import dev.mynah.network.msc.CmLayer;
import dev.mynah.network.msc.MobileTerminating;
import dev.mynah.network.nitz.Announcement;
import dev.mynah.network.ran.CoreNetwork;
import dev.mynah.network.ran.SignallingConnection;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRules;
import dev.mynah.network.smf.Sessions;
import dev.mynah.network.smf.Smf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The access and mobility management function: knows the UEs of its network in NR and runs 5GMM with each (TS 23.501 6.2.1,
 * TS 24.501). Lives on the operator's timeline.
 *
 * <p>It remembers one context per subscriber that has ever proved who it is, and one per open connection; a UE that has
 * proved nothing leaves nothing behind.
 */
public final class Amf implements ServingAmf, MobileTerminating {
    /** Pages UEs in the cells of the areas given. */
    public interface Pager {
        void page(TaiList areas, PagingIdentity whom);
    }

    private final String subject;
    private final Plmn plmn;
    private final AmfSpec spec;
    private final Interconnect interconnect;
    private final Smf smf;
    private final MessageFaults faults;
    private final RejectRules rejects;
    private final Pager pager;
    private final Timeline timeline;
    private final RandomGenerator random;
    private final EventStream events;
    private final Map<SignallingConnection, UeContext> byConnection = new HashMap<>();
    private final Map<Integer, UeContext> byTmsi = new HashMap<>();
    private final Map<String, UeContext> byImsi = new HashMap<>();
    /** Emergency callers by who they say they are; no subscriber is disturbed by them. */
    private final Map<String, UeContext> unproven = new HashMap<>();

    private Announcement announcement;
    private List<SNssai> slices;
    private @Nullable CmLayer sms;
    private EquipmentRegister equipment = EquipmentRegister.open();

    /**
     * @param subject how its events call it, as {@code alpha/amf}
     * @param random makes temporary identities
     */
    public Amf(
            String subject,
            Plmn plmn,
            AmfSpec spec,
            Announcement announcement,
            Interconnect interconnect,
            Smf smf,
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
        this.slices = spec.slices();
        this.interconnect = interconnect;
        this.smf = smf;
        this.rejects = rejects;
        this.pager = pager;
        this.timeline = timeline;
        this.random = random;
        this.events = events;
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
        return new AmfUplink(this);
    }

    MessageFaults faults() {
        return faults;
    }

    /** Who takes short messages from NAS transport; without one they are not carried. */
    public void carriesSms(CmLayer layer) {
        sms = layer;
    }

    // What the operator does with it.

    /** Sends a registered UE away, paging it first if it is idle; false when no such UE is registered. */
    public boolean deregister(String imsi, DeregistrationType type, Optional<Mm5gCause> cause) {
        return tell(imsi, new AmfEvent.DeregistrationWanted(type, cause));
    }

    /** Pages a registered UE that is idle; false when no such UE is registered. */
    public boolean page(String imsi) {
        return tell(imsi, new AmfEvent.PageWanted());
    }

    /** The identities of a registered UE's PDU sessions, rising; none when it is not registered. */
    public List<Integer> sessions(String imsi) {
        UeContext ue = byImsi.get(imsi);
        return ue == null ? List.of() : ue.sessions().identities();
    }

    /** Ends a PDU session of a registered UE, paging it first if it is idle; false when there is none such. */
    public boolean release(String imsi, int session, Sm5gCause cause) {
        UeContext ue = byImsi.get(imsi);
        return ue != null && ue.sessions().release(session, cause);
    }

    private boolean tell(String imsi, AmfEvent event) {
        UeContext ue = byImsi.get(imsi);
        if (ue == null || ue.state().main() != AmfState.Main.REGISTERED) {
            return false;
        }
        ue.fire(event);
        return true;
    }

    /** Changes what the network says of itself and tells the UEs that are connected. */
    public void announce(Announcement changed) {
        announcement = changed;
        byConnection.values().stream()
                .filter(ue -> ue.state() == AmfState.REGISTERED)
                .toList()
                .forEach(ConfigurationUpdate::send);
    }

    /**
     * Has other network slices from now on. UEs that are connected are told at once, the others when they register next; those
     * that ask for none of these then are refused with #62.
     */
    public void offer(List<SNssai> offered) {
        slices = AmfSpec.slices(offered);
        byConnection.values().stream()
                .filter(ue -> ue.state() == AmfState.REGISTERED)
                .toList()
                .forEach(ConfigurationUpdate::slices);
    }

    /** A subscriber's state, {@link AmfState#DEREGISTERED} also for one never seen. */
    public AmfState state(String imsi) {
        UeContext ue = byImsi.get(imsi);
        return ue == null ? AmfState.DEREGISTERED : ue.state();
    }

    /** Whether a subscriber has a signalling connection (CM-CONNECTED, TS 23.501 5.3.3). */
    public boolean connected(String imsi) {
        UeContext ue = byImsi.get(imsi);
        return ue != null && ue.connected();
    }

    /** Ends all timers; nothing is sent any more. */
    public void stop() {
        Stream.of(byImsi, unproven, byConnection)
                .flatMap(known -> known.values().stream())
                .toList()
                .forEach(UeContext::stop);
        byConnection.clear();
        byTmsi.clear();
        byImsi.clear();
        unproven.clear();
    }

    @Override
    public void deregistrationNotified(String imsi) {
        UeContext ue = byImsi.get(imsi);
        if (ue != null) {
            ue.fire(new AmfEvent.ServedElsewhere());
        }
    }

    /** TS 23.502 4.2.2.3.3. Of a subscription that is renewed the UE learns by registering again. */
    @Override
    public void subscriptionChanged(String imsi, boolean renewed) {
        if (renewed) {
            deregister(imsi, DeregistrationType.REREGISTRATION_REQUIRED, Optional.empty());
        } else {
            deregister(imsi, DeregistrationType.NORMAL, Optional.of(Mm5gCause.FIVEGS_SERVICES_NOT_ALLOWED));
        }
    }

    /** Short messages over NAS; nothing else rides on it. */
    @Override
    public void open(String imsi, CmServiceType service, Consumer<CmConnection> opened, Consumer<Unreachable> failed) {
        UeContext ue = byImsi.get(imsi);
        if (ue == null || ue.state().main() != AmfState.Main.REGISTERED) {
            failed.accept(Unreachable.ABSENT);
        } else if (service != CmServiceType.SHORT_MESSAGE || sms == null) {
            failed.accept(Unreachable.NOT_AVAILABLE);
        } else {
            ue.transport().open(opened, failed);
        }
    }

    // What the contexts and procedures need.

    Plmn plmn() {
        return plmn;
    }

    AmfSpec spec() {
        return spec;
    }

    /** The network slices there are; a UE that asks for none gets the first. */
    List<SNssai> slices() {
        return slices;
    }

    Timeline timeline() {
        return timeline;
    }

    Interconnect interconnect() {
        return interconnect;
    }

    Announcement announcement() {
        return announcement;
    }

    boolean carriesSms() {
        return sms != null;
    }

    @Nullable CmLayer sms() {
        return sms;
    }

    /** The reject rule in force for a request, if there is one. */
    Optional<AmfEvent.RequestRefused> refusal(UeContext ue, Procedure procedure, boolean secured) {
        return rejects.apply(ue.imsi(), ue.connection().open(), procedure, secured)
                .map(rule -> new AmfEvent.RequestRefused(
                        Mm5gCause.of(rule.cause()), rule.backOff().map(GprsTimer::of), Optional.empty()));
    }

    Sessions sessions(UeContext ue) {
        return smf.sessions(new SmfAccess(ue));
    }

    void page(TaiList areas, PagingIdentity whom) {
        pager.page(areas, whom);
    }

    NamedTimers timers(Consumer<TimerName> expired) {
        NamedTimers timers = new NamedTimers(timeline, expired);
        spec.timers().forEach(timers::duration);
        return timers;
    }

    // Who is who.

    Map<SignallingConnection, UeContext> byConnection() {
        return byConnection;
    }

    /** The UE this AMF gave the identity to. */
    @Nullable UeContext find(MobileIdentity5gs identity) {
        if (identity instanceof Guti5g guti) {
            return guti.plmn().equals(plmn) && guti.amfRegion() == spec.region() ? find(guti.shortForm()) : null;
        }
        return identity instanceof STmsi5g tmsi && tmsi.amfSet() == spec.set() && tmsi.amfPointer() == spec.pointer()
                ? byTmsi.get(tmsi.tmsi())
                : null;
    }

    Guti5g newGuti(UeContext ue) {
        int tmsi = random.nextInt();
        // All ones is no TMSI (TS 23.003 2.4).
        while (tmsi == -1 || byTmsi.containsKey(tmsi)) {
            tmsi = random.nextInt();
        }
        byTmsi.put(tmsi, ue);
        return new Guti5g(plmn, spec.region(), new STmsi5g(spec.set(), spec.pointer(), tmsi));
    }

    void forget(Guti5g guti, UeContext ue) {
        byTmsi.remove(guti.tmsi(), ue);
    }

    void released(SignallingConnection connection) {
        byConnection.remove(connection);
    }

    private Map<String, UeContext> holding(UeContext ue) {
        return ue.isProven() ? byImsi : unproven;
    }

    /** Nothing is left of a UE that was registered for emergency services only. */
    void forget(UeContext ue) {
        ue.temporary().guti().ifPresent(guti -> forget(guti, ue));
        holding(ue).remove(ue.identity(), ue);
    }

    /** A UE has proved that it is the subscriber: it takes the place of what the subscriber was before. */
    void registered(UeContext ue) {
        UeContext old = holding(ue).put(ue.identity(), ue);
        if (old != null && old != ue) {
            old.temporary().guti().ifPresent(guti -> byTmsi.put(guti.tmsi(), ue));
            ue.temporary().supersedes(old.temporary());
            old.fire(new AmfEvent.Superseded());
        }
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
