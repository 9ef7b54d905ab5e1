package dev.mynah.network.operator;

import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.amf.Amf;
import dev.mynah.network.ausf.Ausf;
import dev.mynah.network.ausf.AuthenticationServer;
import dev.mynah.network.calls.Exchange;
import dev.mynah.network.calls.MobileCalls;
import dev.mynah.network.cbs.BroadcastCentre;
import dev.mynah.network.eir.EquipmentRegister;
import dev.mynah.network.fault.MessageFaults;
import dev.mynah.network.gateway.BuiltInHost;
import dev.mynah.network.gateway.Outside;
import dev.mynah.network.hlr.Hss;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.MessageWaiting;
import dev.mynah.network.hlr.ServiceCentreAlert;
import dev.mynah.network.hlr.ServingAmf;
import dev.mynah.network.hlr.ServingSide;
import dev.mynah.network.hlr.SubscriberStore;
import dev.mynah.network.hlr.TimelineStore;
import dev.mynah.network.hlr.map.ServingGprsSupportNode;
import dev.mynah.network.hlr.map.VisitorLocationRegister;
import dev.mynah.network.hlr.services.SsVisited;
import dev.mynah.network.mme.Mme;
import dev.mynah.network.msc.Msc;
import dev.mynah.network.pdn.ApnSpec;
import dev.mynah.network.pdn.PdnGateway;
import dev.mynah.network.ran.CoreNetwork;
import dev.mynah.network.ran.CsAndPsCore;
import dev.mynah.network.ran.Ether;
import dev.mynah.network.reject.RejectRules;
import dev.mynah.network.sgsn.Sgsn;
import dev.mynah.network.smf.Smf;
import dev.mynah.network.smpp.SmppDoor;
import dev.mynah.network.sms.ServiceCentre;
import dev.mynah.network.sms.SubmissionSide;
import dev.mynah.network.sms.SwitchingCentre;
import dev.mynah.network.ss.SsRelay;
import dev.mynah.network.udm.Udm;
import dev.mynah.network.udm.UnifiedDataManagement;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/** A running operator. All of it lives on one timeline; only {@link #control} and {@link #stop} may be used from elsewhere. */
public final class Operator {
    private final OperatorSpec spec;
    private final Ether ether;
    private final RadioNetwork cells;
    private final Interconnect interconnect;
    private final Timeline timeline;
    private final Hss hss;
    private final HomeNetwork home;
    private final MessageFaults faults;
    private final Outside outside;
    private final BuiltInHost host;
    private final PdnGateway gateway;
    private final Mme mme;
    private final Sgsn sgsn;
    private final Msc msc;
    private final SsRelay supplementaryServices;
    private final Udm udm;
    private final Ausf ausf;
    private final Amf amf;
    private final EquipmentRegister equipment;
    private final RejectRules rejects = new RejectRules();
    private final MessageWaiting messageWaiting;
    private final MobileCalls calls;
    private final SwitchingCentre switchingCentre;
    private final ServiceCentre serviceCentre;
    private final BroadcastCentre broadcastCentre;
    private Optional<SmppDoor> smpp = Optional.empty();

    private Operator(
            OperatorSpec spec,
            Ether ether,
            Interconnect interconnect,
            Timeline timeline,
            RandomGenerator random,
            EventStream events,
            SubscriberStore kept) {
        this.spec = spec;
        this.ether = ether;
        this.cells = new RadioNetwork(spec, ether, timeline);
        this.interconnect = interconnect;
        this.timeline = timeline;
        List<String> apns = spec.apns().stream().map(ApnSpec::name).toList();
        SubscriberStore store = new TimelineStore(kept, timeline);
        this.hss = new Hss(spec.plmn(), spec.subscribers(), apns, interconnect, random, store);
        this.home = new HomeNetwork(spec, hss, interconnect, timeline, events);
        this.faults = new MessageFaults(timeline);
        this.outside = new Outside(spec.dataNetwork().tun().isPresent(), timeline);
        this.host = new BuiltInHost(spec.name() + "/gateway", spec.apns(), Map.of(), outside, timeline, random, events);
        this.gateway = new PdnGateway(spec.apns(), host, timeline, random);
        this.mme = new Mme(
                spec.name() + "/mme",
                spec.plmn(),
                spec.mme(),
                spec.announcement(),
                interconnect,
                gateway,
                rejects,
                cells::page,
                timeline,
                random,
                events,
                faults);
        this.messageWaiting = new MessageWaiting(hss, interconnect, store);
        this.broadcastCentre = new BroadcastCentre(timeline, cells.stations());
        this.serviceCentre = new ServiceCentre(
                spec.name() + "/smsc",
                spec.plmn(),
                spec.sms(),
                spec.announcement().zone(),
                interconnect,
                timeline,
                events,
                store);
        this.sgsn = new Sgsn(
                spec.name() + "/sgsn",
                spec.plmn(),
                spec.sgsn(),
                spec.announcement(),
                rejects,
                interconnect,
                gateway,
                cells::page,
                timeline,
                random,
                events,
                faults);
        this.msc = new Msc(
                spec.name() + "/msc",
                spec.plmn(),
                spec.msc(),
                spec.announcement(),
                interconnect,
                rejects,
                cells::page,
                timeline,
                random,
                events,
                faults);
        mme.circuitSwitched(msc.sgs(), new CircuitSwitchedCells(cells.stations().values()));
        msc.mme(mme.sgsSide());
        if (spec.sgsn().gs()) {
            sgsn.gs(msc.gs());
            msc.sgsn(sgsn.gsSide());
        }
        if (spec.sgsn().s3()) {
            sgsn.mme(mme.contexts());
            mme.sgsn(sgsn.contexts());
        }
        this.supplementaryServices = new SsRelay(interconnect, msc, timeline);
        msc.layer(CmServiceType.SUPPLEMENTARY_SERVICE, supplementaryServices);
        this.calls = new MobileCalls(
                spec.name() + "/msc",
                spec.plmn(),
                spec.farEnds(),
                spec.msc().tonesInBand(),
                spec.msc().charges(),
                interconnect,
                msc,
                timeline,
                events);
        msc.layer(CmServiceType.CALL, calls);
        this.udm = new Udm(hss, spec.system5g().udm(), spec.home().remote().isPresent());
        this.ausf = new Ausf(udm);
        this.amf = new Amf(
                spec.name() + "/amf",
                spec.plmn(),
                spec.system5g().amf(),
                spec.announcement(),
                interconnect,
                new Smf(gateway, rejects, timeline),
                rejects,
                cells::page,
                timeline,
                random,
                events,
                faults);
        this.equipment = new EquipmentRegister(
                spec.home().equipment(),
                imsi -> hss.services()
                        .subscriber(imsi)
                        .flatMap(it -> it.services().imei()),
                hss.cards()::misplaced);
        mme.equipment(equipment);
        sgsn.equipment(equipment);
        msc.equipment(equipment);
        amf.equipment(equipment);
        this.switchingCentre =
                new SwitchingCentre(spec.name() + "/sms", interconnect, messageRoutes(), timeline, events);
        mme.shortMessages(switchingCentre);
        amf.carriesSms(switchingCentre);
        msc.layer(CmServiceType.SHORT_MESSAGE, switchingCentre);
        sgsn.shortMessages(switchingCentre);
    }

    private MessageRoutes messageRoutes() {
        return switch (spec.sgsn().shortMessages()) {
            case NONE -> new MessageRoutes(mme, amf, msc);
            case AFTER_MSC -> new MessageRoutes(mme, amf, msc, sgsn);
            case BEFORE_MSC -> new MessageRoutes(mme, amf, sgsn, msc);
        };
    }

    /**
     * Starts an operator: its cells are on air, and its subscribers known, once a turn of the timeline has run.
     *
     * @param interconnect the same for all operators of a testbed
     * @param random makes challenges and temporary identities; owned by the operator from now on. The same seed gives the
     *     same bytes
     * @param store holds the sequence numbers, so that no challenge is ever made twice
     * @throws IllegalArgumentException when another operator of the testbed has the PLMN or a cell identity already
     */
    public static Operator start(
            OperatorSpec spec,
            Ether ether,
            Interconnect interconnect,
            Timeline timeline,
            RandomGenerator random,
            EventStream events,
            SubscriberStore store) {
        Operator operator = new Operator(spec, ether, interconnect, timeline, random, events, store);
        operator.home.offer(operator.messageWaiting, operator.switchingCentre);
        interconnect.offer(spec.plmn(), ServingSide.class, operator.mme, timeline);
        interconnect.offer(spec.plmn(), SubmissionSide.class, operator.serviceCentre, timeline);
        interconnect.offer(spec.plmn(), ServiceCentreAlert.class, operator.serviceCentre, timeline);
        interconnect.offer(spec.plmn(), ServingGprsSupportNode.class, operator.sgsn, timeline);
        interconnect.offer(spec.plmn(), Exchange.class, operator.calls.air(), timeline);
        interconnect.offer(spec.plmn(), SsVisited.class, operator.supplementaryServices, timeline);
        interconnect.offer(spec.plmn(), VisitorLocationRegister.class, operator.msc, timeline);
        interconnect.offer(spec.plmn(), UnifiedDataManagement.class, operator.udm, timeline);
        interconnect.offer(spec.plmn(), AuthenticationServer.class, operator.ausf, timeline);
        interconnect.offer(spec.plmn(), ServingAmf.class, operator.amf, timeline);
        try {
            operator.build();
            operator.smpp = spec.sms().smpp().map(it -> SmppDoor.open(it, operator.serviceCentre, timeline));
        } catch (IllegalArgumentException e) {
            operator.cells.demolish();
            interconnect.leave(spec.plmn());
            throw e;
        }
        timeline.execute(operator::switchOn);
        return operator;
    }

    private void build() {
        CoreNetwork eps = mme.air();
        CoreNetwork system5g = amf.air();
        CoreNetwork csAndPs = new CsAndPsCore(msc.air(), sgsn.air());
        cells.build(rat -> switch (rat) {
            case E_UTRAN -> eps;
            case GSM, UTRAN -> csAndPs;
            case NR -> system5g;
        });
    }

    private void switchOn() {
        serviceCentre.resume();
        cells.switchOn();
    }

    /** The switching centre, for what is built on its connections. */
    public Msc msc() {
        return msc;
    }

    public OperatorSpec spec() {
        return spec;
    }

    /** The operator's HLR, for the doors that lead to and from it. */
    public HomeNetwork home() {
        return home;
    }

    /** What lies beyond the host behind its gateway, for the doors that lead there. */
    public Outside outside() {
        return outside;
    }

    /** The port of the SMPP door; empty where there is none. */
    public OptionalInt smppPort() {
        return smpp.map(it -> OptionalInt.of(it.port())).orElse(OptionalInt.empty());
    }

    /** What the operator can be told to do while it runs. */
    public OperatorControl control() {
        return new OperatorControl(
                timeline,
                hss,
                home,
                equipment,
                mme,
                amf,
                msc,
                calls,
                sgsn,
                rejects,
                gateway,
                new RadioKnobs(ether, timeline, cells.stations()),
                faults,
                serviceCentre,
                broadcastCentre);
    }

    /**
     * Takes the cells off the air and leaves the interconnect; UEs see a radio link failure. Completes on the operator's
     * timeline when that is done; nothing remains but what the store holds.
     */
    public Future<Void> stop() {
        Promise<Void> stopped = Promise.promise();
        timeline.execute(() -> {
            cells.demolish();
            interconnect.leave(spec.plmn());
            mme.stop();
            smpp.ifPresent(SmppDoor::close);
            serviceCentre.stop();
            broadcastCentre.stop();
            sgsn.stop();
            calls.stop();
            msc.stop();
            amf.stop();
            host.stop();
            stopped.complete();
        });
        return stopped.future();
    }
}
