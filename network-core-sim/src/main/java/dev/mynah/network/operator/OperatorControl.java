package dev.mynah.network.operator;

import dev.mynah.network.air.Access;
import dev.mynah.network.air.cbs.BroadcastMessage;
import dev.mynah.network.air.cbs.SerialNumber;
import dev.mynah.network.air.nas.element.DeregistrationType;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.EsmCause;
import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.air.nas.element.Mm5gCause;
import dev.mynah.network.air.nas.element.NetworkDetachType;
import dev.mynah.network.air.nas.element.SNssai;
import dev.mynah.network.air.nas.element.Sm5gCause;
import dev.mynah.network.air.nas.element.SmCause;
import dev.mynah.network.air.nas.element.UeTerminatedDetachType;
import dev.mynah.network.air.nas.ss.component.ChargingInformation;
import dev.mynah.network.air.sms.SmsDeliver;
import dev.mynah.network.air.speech.Sound;
import dev.mynah.network.air.tft.PacketFilter;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.amf.Amf;
import dev.mynah.network.amf.AmfState;
import dev.mynah.network.calls.FarEndSpec;
import dev.mynah.network.calls.MobileCalls;
import dev.mynah.network.cbs.BroadcastCentre;
import dev.mynah.network.cbs.BroadcastSpec;
import dev.mynah.network.eir.EquipmentRegister;
import dev.mynah.network.fault.MessageFault;
import dev.mynah.network.fault.MessageFaults;
import dev.mynah.network.hlr.ChallengeFault;
import dev.mynah.network.hlr.Hss;
import dev.mynah.network.hlr.SharedNumber;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.hlr.Subscription;
import dev.mynah.network.mme.Mme;
import dev.mynah.network.msc.Msc;
import dev.mynah.network.nitz.Announcement;
import dev.mynah.network.pdn.BearerQos;
import dev.mynah.network.pdn.PccRule;
import dev.mynah.network.pdn.PdnGateway;
import dev.mynah.network.pdn.PdnSession;
import dev.mynah.network.pdn.SessionUsage;
import dev.mynah.network.pdn.Shaping;
import dev.mynah.network.reject.RejectRule;
import dev.mynah.network.reject.RejectRules;
import dev.mynah.network.sgsn.Sgsn;
import dev.mynah.network.sgsn.SgsnState;
import dev.mynah.network.sms.ServiceCentre;
import dev.mynah.network.ss.UssdPlan;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The knobs of a running operator. May be used from any thread: each call takes effect in a later turn of the operator's
 * timeline, and its future completes there and then. A call about a subscriber or cell that does not exist, or a value
 * out of range, fails with an {@link IllegalArgumentException}.
 */
public final class OperatorControl {
    private final Timeline timeline;
    private final Hss hss;
    private final HomeNetwork home;
    private final EquipmentRegister equipment;
    private final Mme mme;
    private final Sgsn sgsn;
    private final Msc msc;
    private final MobileCalls calls;
    private final Amf amf;
    private final SystemKnobs systems;
    private final RejectRules rejects;
    private final PdnGateway gateway;
    private final RadioKnobs radio;
    private final MessageFaults faults;
    private final ServiceCentre serviceCentre;
    private final BroadcastCentre broadcastCentre;

    OperatorControl(
            Timeline timeline,
            Hss hss,
            HomeNetwork home,
            EquipmentRegister equipment,
            Mme mme,
            Amf amf,
            Msc msc,
            MobileCalls calls,
            Sgsn sgsn,
            RejectRules rejects,
            PdnGateway gateway,
            RadioKnobs radio,
            MessageFaults faults,
            ServiceCentre serviceCentre,
            BroadcastCentre broadcastCentre) {
        this.timeline = timeline;
        this.hss = hss;
        this.home = home;
        this.equipment = equipment;
        this.mme = mme;
        this.amf = amf;
        this.msc = msc;
        this.calls = calls;
        this.sgsn = sgsn;
        this.systems = new SystemKnobs(mme, sgsn, amf);
        this.rejects = rejects;
        this.serviceCentre = serviceCentre;
        this.broadcastCentre = broadcastCentre;
        this.gateway = gateway;
        this.radio = radio;
        this.faults = faults;
    }

    private SubscriberStatus status(Subscription subscription) {
        return new SubscriberStatus(
                subscription,
                hss.subscriber(subscription.imsi()).card(),
                hss.servedBy(subscription.imsi()),
                mme.state(subscription.imsi()),
                mme.connected(subscription.imsi()));
    }

    /** All subscribers in the order they were given, without their keys. */
    public Future<List<SubscriberStatus>> subscribers() {
        return turn(() -> hss.subscriptions().stream().map(this::status).toList());
    }

    /** Adds a subscriber, until the operator stops. */
    public Future<Void> provision(SubscriberSpec subscriber) {
        return run(() -> hss.provision(subscriber));
    }

    /**
     * Changes something of a subscriber. A UE that is registered is sent away to register anew; sequence numbers go on, and so
     * does what the subscriber has set of its services.
     *
     * @param how makes the new subscription of the one there is, in a turn of the operator's timeline
     */
    public Future<Void> change(String imsi, UnaryOperator<SubscriberSpec> how) {
        return run(() -> hss.change(how.apply(hss.subscriber(imsi))));
    }

    /** Removes a subscriber. A UE that is registered is sent away for good. */
    public Future<Void> withdraw(String imsi) {
        return run(() -> hss.withdraw(imsi));
    }

    /** What a subscriber has subscribed to, and where it is; no keys. */
    public Future<SubscriberStatus> subscriber(String imsi) {
        return turn(() -> status(hss.subscription(imsi)));
    }

    /** The subscriptions that are installed on an eUICC, as far as the operator knows. */
    public Future<List<SubscriberStatus>> subscribersOn(String eid) {
        return turn(() -> hss.cards().on(eid).stream()
                .map(hss::subscription)
                .map(this::status)
                .toList());
    }

    /** Whose card, or profile, has an ICCID. */
    public Future<SubscriberStatus> subscriberWith(String iccid) {
        return turn(() -> status(hss.subscription(hss.cards()
                .with(iccid)
                .orElseThrow(() -> new IllegalArgumentException("iccid: no subscriber's card has " + iccid)))));
    }

    /**
     * Tells the register where a profile has been installed, as who downloads it does (SGP.22 5.3.5); until the operator stops. A
     * UE that so comes to be where it must not is sent away.
     *
     * @param eid empty where it was deleted
     */
    public Future<Void> installed(String iccid, Optional<String> eid) {
        return run(() -> hss.installed(iccid, eid));
    }

    /**
     * Refuses a device from now on, when it next says who it is, with cause #6.
     *
     * @param imei 14 to 16 digits, or 8 for all of a type
     */
    public Future<Void> refuseEquipment(String imei) {
        return run(() -> equipment.refuse(imei));
    }

    /** Serves a device, or all of a type, again. */
    public Future<Void> serveEquipment(String imei) {
        return run(() -> equipment.serve(imei));
    }

    /** Changes what is answered to USSD; a dialogue that has begun goes on as it began. */
    public Future<Void> ussd(UssdPlan plan) {
        return run(() -> home.ussd(plan));
    }

    /**
     * Sends USSD to a subscriber (TS 23.090 4.3). Completes with what the user answers, with an empty text where only told;
     * or with nothing when the subscriber can't be reached or doesn't answer.
     *
     * @param answer whether the user is asked for an answer
     */
    public Future<Optional<String>> ussd(String imsi, String text, boolean answer) {
        return home.push(imsi, text, answer);
    }

    /**
     * Sends a subscriber the menu that a code leads to, as if the network had dialled it. Completes with what the user says last,
     * or with nothing as above; fails where nobody has the code.
     */
    public Future<Optional<String>> ussdMenu(String imsi, String code) {
        return home.pushMenu(imsi, code);
    }

    /** Turns requests down from now on, as the rule says; the oldest rule that matches counts. */
    public Future<Void> reject(RejectRule rule) {
        return run(() -> rejects.add(rule));
    }

    /** As {@link #reject(RejectRule)}, for what is asked in one cell. */
    public Future<Void> reject(String cell, RejectRule rule) {
        return run(() -> rejects.add(rule.in(radio.station(cell).cell().identity())));
    }

    /**
     * Makes the VLR forget everybody, as when it fails and restarts: UEs of LTE and, over Gs, of GSM and UTRAN are told to
     * register there again; others do so when they next have to do with it.
     */
    public Future<Void> restartVlr() {
        return run(msc::restart);
    }

    /** Drops all reject rules. */
    public Future<Void> acceptAll() {
        return run(rejects::clear);
    }

    /**
     * Sends a UE away from the packet domain of whichever system it is registered in; one that is idle is paged first.
     *
     * @param cause of that system, with {@link Leave#STAY_AWAY}
     */
    public Future<Void> detach(String imsi, Leave leave, Optional<Integer> cause) {
        return run(() -> systems.detach(imsi, leave, cause));
    }

    /**
     * Ends a session of a UE in whichever system it is in; one that is idle is paged first. The last one in LTE can't be
     * ended.
     *
     * @param id EPS bearer identity, NSAPI or PDU session identity
     * @param cause of that system
     */
    public Future<Void> deactivate(String imsi, int id, int cause) {
        return run(() -> systems.deactivate(imsi, id, cause));
    }

    /**
     * Sends a registered UE away (TS 24.301 5.5.2.3); one that is idle is paged first. Completes when that has begun.
     *
     * @param cause sent along with {@link UeTerminatedDetachType#REATTACH_NOT_REQUIRED} if given
     */
    public Future<Void> detach(String imsi, UeTerminatedDetachType type, Optional<EmmCause> cause) {
        return run(() -> require(mme.detach(imsi, type, cause), "imsi: " + imsi + " is not registered here"));
    }

    /**
     * Ends one of several PDN connections of a registered UE (TS 24.301 6.4.4.2); one that is idle is paged first. The
     * last one cannot be ended without detaching the UE.
     */
    public Future<Void> deactivate(String imsi, int ebi, EsmCause cause) {
        return run(() -> {
            List<Integer> bearers = mme.bearers(imsi);
            require(bearers.contains(ebi), "ebi: " + imsi + " has no bearer " + ebi + ", but " + bearers);
            require(bearers.size() > 1, "ebi: " + ebi + " is the last bearer of " + imsi + "; detach it instead");
            mme.deactivate(imsi, ebi, cause);
        });
    }

    /** What a subscriber's UE is to the AMF. */
    public Future<AmfState> stateIn5gs(String imsi) {
        return turn(() -> amf.state(imsi));
    }

    /** Sends a UE that is registered in NR away (TS 24.501 5.5.2.3); one that is idle is paged first. */
    public Future<Void> deregister(String imsi, DeregistrationType type, Optional<Mm5gCause> cause) {
        return run(
                () -> require(amf.deregister(imsi, type, cause), "imsi: " + imsi + " is not registered in 5GS here"));
    }

    /**
     * Has other network slices from now on, 1 to 8 of them. UEs that are connected in NR are told at once, the others when
     * they register next; who then asks for none of these is refused with #62 (TS 24.501 5.4.4, 5.5.1.2.5).
     */
    public Future<Void> slices(List<SNssai> slices) {
        return run(() -> amf.offer(slices));
    }

    /** Ends a PDU session of a UE (TS 24.501 6.3.3); one that is idle is paged first. */
    public Future<Void> release(String imsi, int session, Sm5gCause cause) {
        return run(() -> require(
                amf.release(imsi, session, cause),
                "session: " + imsi + " has no PDU session " + session + ", but " + amf.sessions(imsi)));
    }

    /**
     * Throttles, delays and loses the packets of a subscriber from now on, in whatever connections it has, in place of what
     * its access points are set to; without a shaping as those are again. A UE that connects is told the rates.
     */
    public Future<Void> shape(String imsi, Optional<Shaping> shaping) {
        return run(() -> gateway.shape(imsi, shaping));
    }

    /** What the PDN connections of a subscriber have carried since they were opened, bearer by bearer. */
    public Future<List<SessionUsage>> usage(String imsi) {
        return turn(() -> gateway.sessions(imsi).stream()
                .map(session -> new SessionUsage(session.apn().name(), session.addresses(), session.usage()))
                .toList());
    }

    /**
     * Gives some packets of a subscriber's connection a bearer of its own, in whatever system the UE is (TS 23.401 5.4.1, TS
     * 23.060 9.2.2, TS 23.502 4.3.3.2); one that is idle is paged first. Completes when the node that serves it knows.
     */
    public Future<Void> dedicate(String imsi, String apn, PccRule rule) {
        return run(() -> require(session(imsi, apn).install(rule), "apn: nobody serves the connection to " + apn));
    }

    /**
     * Changes such a bearer.
     *
     * @param bearer its identity, as {@link #usage} shows it
     * @param filters in place of those it has, or none to keep them
     */
    public Future<Void> modifyBearer(
            String imsi, String apn, int bearer, Optional<BearerQos> qos, List<PacketFilter> filters) {
        return run(() -> withBearer(imsi, apn, bearer).update(bearer, qos, filters));
    }

    /** Ends a bearer or, with its default bearer, a connection, in whatever system it is. */
    public Future<Void> releaseBearer(String imsi, String apn, int bearer, int cause) {
        return run(() -> withBearer(imsi, apn, bearer).release(bearer, cause));
    }

    private PdnSession session(String imsi, String apn) {
        return gateway.session(imsi, apn)
                .orElseThrow(() -> new IllegalArgumentException("apn: " + imsi + " has no connection to " + apn));
    }

    private PdnSession withBearer(String imsi, String apn, int bearer) {
        PdnSession session = session(imsi, apn);
        require(
                session.bearers().contains(bearer),
                "bearer: the connection has no bearer " + bearer + ", but " + session.bearers());
        return session;
    }

    /**
     * Has somebody call a subscriber, of this operator or another; what they do then is what {@code from} says. Completes when the
     * call is on its way, and fails where nobody has the number.
     */
    public Future<Void> call(FarEndSpec from, String msisdn) {
        return run(() -> calls.call(from, msisdn));
    }

    /** Says whom calls ring from now on to a number that several subscribers have. */
    public Future<Void> shared(SharedNumber whom) {
        return run(() -> hss.services().shared(whom));
    }

    /**
     * Has calls in this network cost something else from now on, those under way too.
     *
     * @param outgoing calls that subscribers make, otherwise those they take
     * @param change what it does not say stays
     */
    public Future<Void> charge(boolean outgoing, ChargingInformation change) {
        return run(() -> calls.charge(outgoing, change));
    }

    /** What somebody behind a number kept of their last call, of which {@code CallRecorded} has told. */
    public Future<Optional<Sound>> recorded(String number) {
        return turn(() -> calls.recorded(number));
    }

    /** Pages a registered UE if it is idle. Completes when the first page has gone out. */
    public Future<Void> page(String imsi) {
        return run(() -> require(
                mme.page(imsi) || sgsn.page(imsi) || amf.page(imsi), "imsi: " + imsi + " is not registered here"));
    }

    /** A subscriber's state in this operator's SGSN. */
    public Future<SgsnState> gprsState(String imsi) {
        return turn(() -> sgsn.state(imsi));
    }

    /** The NSAPIs of the active PDP contexts of a station in GSM or UTRAN, rising. */
    public Future<List<Integer>> pdpContexts(String imsi) {
        return turn(() -> sgsn.contexts(imsi));
    }

    /** Sends a station of GSM or UTRAN away in the packet domain, paging it first if it is idle. */
    public Future<Void> gprsDetach(String imsi, NetworkDetachType type, Optional<GmmCause> cause) {
        return run(() ->
                require(sgsn.detach(imsi, type, cause), "imsi: " + imsi + " is not registered in GSM or UTRAN here"));
    }

    /** Ends a PDP context, paging the station first if it is idle. */
    public Future<Void> deactivatePdp(String imsi, int nsapi, SmCause cause) {
        return run(() -> {
            List<Integer> contexts = sgsn.contexts(imsi);
            require(contexts.contains(nsapi), "nsapi: " + imsi + " has no PDP context " + nsapi + ", but " + contexts);
            sgsn.deactivate(imsi, nsapi, cause);
        });
    }

    /** Gives a station of GSM or UTRAN another P-TMSI, paging it first if it is idle. */
    public Future<Void> reallocatePTmsi(String imsi) {
        return run(() -> require(sgsn.reallocate(imsi), "imsi: " + imsi + " is not registered in GSM or UTRAN here"));
    }

    /** Makes the next challenge of a subscriber wrong; several calls make as many wrong, one after the other. */
    public Future<Void> fault(String imsi, ChallengeFault fault) {
        return run(() -> require(hss.fault(imsi, fault), "imsi: there is no subscriber " + imsi));
    }

    /** Changes the network's names and time zone; UEs that are connected are told at once. */
    public Future<Void> announce(Announcement announcement) {
        return run(() -> {
            mme.announce(announcement);
            sgsn.announce(announcement);
            msc.announce(announcement);
            amf.announce(announcement);
        });
    }

    /**
     * Sends a text as a short message, in several where it is long; completes when the service centre keeps them.
     *
     * @param from a number, with {@code +} where it is international, or a name of up to 11 characters
     * @param to a subscriber's number or a short code, without {@code +}
     */
    public Future<Void> message(String from, String to, String text) {
        return turn(() -> Future.all(serviceCentre.parts(from, text).stream()
                        .map(part -> sent(part, to))
                        .toList()))
                .compose(sent -> sent.mapEmpty());
    }

    /** Sends one short message as it is; its time is set by the service centre. */
    public Future<Long> message(SmsDeliver message, String to) {
        return turn(() -> sent(message, to)).compose(sent -> sent);
    }

    private Future<Long> sent(SmsDeliver message, String to) {
        return serviceCentre
                .send(message, to, 0, Optional.empty())
                .map(number ->
                        number.orElseThrow(() -> new IllegalArgumentException("to: nobody has the number " + to)));
    }

    /** Broadcasts a message or a warning from now on; one with the same identifier and code gives way to it. */
    public Future<Void> broadcast(BroadcastMessage message, BroadcastSpec spec) {
        return run(() -> broadcastCentre.write(message, spec));
    }

    /** Stops a broadcast; completes with how often it has gone out. */
    public Future<Integer> stopBroadcast(int identifier, SerialNumber serial) {
        return turn(() -> broadcastCentre
                .kill(identifier, serial.value())
                .orElseThrow(() -> new IllegalArgumentException(
                        "identifier: nothing is being broadcast as " + identifier + " with that serial number")));
    }

    /** How strongly every UE hears a cell: RSRP in dBm, RSRQ in tenths of dB. */
    public Future<Void> level(String cell, int rsrp, int rsrq) {
        return run(() -> radio.level(cell, rsrp, rsrq));
    }

    /** Lets a cell's RSRP go evenly to another within a time. Completes when that has begun. */
    public Future<Void> ramp(String cell, int rsrp, Duration within) {
        return run(() -> radio.ramp(cell, rsrp, within));
    }

    /**
     * Has one UE hear a cell with a level of its own.
     *
     * @param ue its name on the air, as {@code modem0/slot0}
     * @param rsrp dBm; empty: as everybody hears it
     */
    public Future<Void> hear(String cell, String ue, Optional<Integer> rsrp) {
        return run(() -> radio.hear(cell, ue, rsrp));
    }

    /** Says who may use a cell. Connections stay. */
    public Future<Void> access(String cell, Access access) {
        return run(() -> radio.station(cell).access(access));
    }

    public Future<Void> bar(String cell, boolean barred) {
        return run(() -> radio.station(cell).bar(barred));
    }

    /** Switches a cell on or off; the UEs connected through it see a radio link failure. */
    public Future<Void> power(String cell, boolean on) {
        return run(() -> radio.station(cell).power(on));
    }

    /** Loses the next messages of a cell on the air, as bad radio does. */
    public Future<Void> lose(String cell, int uplink, int downlink) {
        return run(() -> radio.station(cell).lose(uplink, downlink));
    }

    /** Lets NAS messages of one kind be lost, held up or spoiled from now on; the oldest fault that concerns one counts. */
    public Future<Void> fault(MessageFault fault) {
        return run(() -> faults.add(fault));
    }

    /** Lets all messages pass again. */
    public Future<Void> clearFaults() {
        return run(faults::clear);
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private Future<Void> run(Runnable action) {
        return turn(() -> {
            action.run();
            return null;
        });
    }

    private <T> Future<T> turn(Supplier<T> action) {
        Promise<T> done = Promise.promise();
        timeline.execute(() -> {
            try {
                done.complete(action.get());
            } catch (IllegalArgumentException e) {
                done.fail(e);
            }
        });
        return done.future();
    }
}
