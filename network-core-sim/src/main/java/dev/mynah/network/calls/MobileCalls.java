package dev.mynah.network.calls;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.MachineEvents;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Malformed;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.cc.CauseValue;
import dev.mynah.network.air.nas.cc.CcCause;
import dev.mynah.network.air.nas.cc.CcIe;
import dev.mynah.network.air.nas.cc.CcMessage;
import dev.mynah.network.air.nas.cc.Disconnect;
import dev.mynah.network.air.nas.cc.EmergencySetup;
import dev.mynah.network.air.nas.cc.ReleaseComplete;
import dev.mynah.network.air.nas.cc.Setup;
import dev.mynah.network.air.nas.cc.StartCc;
import dev.mynah.network.air.nas.cc.Status;
import dev.mynah.network.air.nas.element.TransactionIdentifier;
import dev.mynah.network.air.nas.ss.component.ChargingInformation;
import dev.mynah.network.air.speech.Sound;
import dev.mynah.network.air.speech.SpeechFrame;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.map.CallServices;
import dev.mynah.network.msc.CmConnection;
import dev.mynah.network.msc.CmLayer;
import dev.mynah.network.msc.MobileTerminating;
import dev.mynah.network.msc.Tariff;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The calls of an operator: those of the UEs it serves, and of the far ends behind it. Lives on the operator's timeline. */
public final class MobileCalls implements CmLayer {
    private static final int SETUP = 0x05;
    private static final int DISCONNECT = 0x25;

    private final String subject;
    private final Plmn plmn;
    private final Timeline timeline;
    private final EventStream events;
    private final boolean tonesInBand;
    private Tariff tariff;
    private final MobileTerminating reach;
    private final FarEnds farEnds;
    private final Switch exchange;
    private final Map<Object, Party> parties = new HashMap<>();

    /**
     * @param subject whose events they are, as {@code alpha/msc}
     * @param tonesInBand whether UEs are let hear how their calls fare (ringing, busy and the like), and not only told
     * @param tariff what calls cost, for those who have advice of charge
     * @param reach how UEs are reached
     */
    public MobileCalls(
            String subject,
            Plmn plmn,
            List<FarEndSpec> farEnds,
            boolean tonesInBand,
            Tariff tariff,
            Interconnect interconnect,
            MobileTerminating reach,
            Timeline timeline,
            EventStream events) {
        this.subject = subject;
        this.plmn = plmn;
        this.timeline = timeline;
        this.events = events;
        this.tonesInBand = tonesInBand;
        this.tariff = tariff;
        this.reach = reach;
        this.farEnds = new FarEnds(subject, timeline, events, farEnds);
        this.exchange = new Switch(plmn, interconnect, timeline, this.farEnds, this);
    }

    /** How other operators' exchanges reach this one. */
    public Exchange air() {
        return exchange;
    }

    Plmn plmn() {
        return plmn;
    }

    Timeline timeline() {
        return timeline;
    }

    boolean tonesInBand() {
        return tonesInBand;
    }

    Tariff tariff() {
        return tariff;
    }

    MobileTerminating reach() {
        return reach;
    }

    Switch exchange() {
        return exchange;
    }

    Machine.Watch<LegState> watch(Party party, Leg leg) {
        return new LegWatch(new MachineEvents(subject, party::imsi, timeline, events), leg);
    }

    /**
     * Has a far end call a subscriber, of this operator or another.
     *
     * @throws IllegalArgumentException when nobody has the number
     */
    public void call(FarEndSpec from, String msisdn) {
        if (!exchange.knows(msisdn)) {
            throw new IllegalArgumentException("to: nobody has the number " + msisdn);
        }
        Optional<LineIdentity> caller = Optional.of(new LineIdentity(from.number(), false));
        CallOffer offer = CallOffer.of(msisdn, caller).from(from.name());
        farEnds.calls(from, offer, exchange.originate(offer));
    }

    /**
     * Has calls of subscribers cost something else from now on, those under way too; who has advice of charge is told.
     *
     * @param outgoing calls they make, otherwise those they take
     * @param change what it does not say stays
     */
    public void charge(boolean outgoing, ChargingInformation change) {
        tariff = tariff.changed(outgoing, change);
        parties.values()
                .forEach(party -> party.all(it -> it.transaction().fromOther() == outgoing)
                        .forEach(it -> it.charging().change(change)));
    }

    /** What somebody at the end of a line kept of their last call; of the last few who kept anything. */
    public Optional<Sound> recorded(String number) {
        return farEnds.recorded(number);
    }

    /** Ends all calls without a word to the UEs, whose connections are gone. */
    public void stop() {
        parties.values().forEach(Party::stop);
        parties.clear();
    }

    Trunk.End emergency(String imsi) {
        Trunk trunk = new Trunk(timeline);
        trunk.far().take(timeline);
        Optional<LineIdentity> caller =
                Optional.of(imsi).filter(it -> !it.isEmpty()).map(it -> new LineIdentity(it, false));
        FarEndSpec centre = farEnds.emergencyCentre();
        farEnds.called(centre, CallOffer.of(centre.number(), caller), trunk.far());
        return trunk.near();
    }

    void terminate(CallServices called, CallOffer offer, Trunk.End trunk) {
        Party party = partyOf(called.imsi());
        party.offer(called, offer, trunk);
        left(party);
    }

    private Party partyOf(String imsi) {
        return parties.computeIfAbsent(imsi, unknown -> new Party(this, imsi, imsi));
    }

    private Party party(CmConnection connection) {
        return connection.imsi().isEmpty()
                ? parties.computeIfAbsent(connection, unknown -> new Party(this, connection, ""))
                : partyOf(connection.imsi());
    }

    /** A UE without a call is nobody of whom anything has to be known. */
    void left(Party party) {
        if (party.idle()) {
            parties.remove(party.key(), party);
        }
    }

    @Override
    public void opened(CmConnection connection) {}

    @Override
    public void lost(CmConnection connection) {
        Party party = party(connection);
        party.lost(connection);
        left(party);
    }

    @Override
    public void heard(CmConnection connection, SpeechFrame frame) {
        Party party = parties.get(connection.imsi().isEmpty() ? connection : connection.imsi());
        if (party != null) {
            party.speech().said(frame);
        }
    }

    @Override
    public void received(CmConnection connection, byte[] message) {
        if (message.length == 0) {
            return;
        }
        TransactionIdentifier own =
                TransactionIdentifier.ofFirstOctet(message[0]).seenByOther();
        if (own.value() == TransactionIdentifier.RESERVED) {
            return;
        }
        Party party = party(connection);
        CcMessage.decode(message, Direction.UPLINK)
                .fold(
                        good -> {
                            received(party, connection, own, good);
                            return true;
                        },
                        bad -> {
                            malformed(party, connection, own, message, bad);
                            return false;
                        });
        left(party);
    }

    private static void received(Party party, CmConnection connection, TransactionIdentifier own, CcMessage message) {
        Optional<Leg> leg = party.leg(own);
        boolean begins = message instanceof Setup || message instanceof EmergencySetup;
        if (leg.isPresent()) {
            leg.get().fire(message);
        } else if (begins && own.fromOther()) {
            party.begin(own, connection)
                    .ifPresentOrElse(
                            it -> it.fire(message),
                            () -> refuse(party, connection, own, CauseValue.NO_CIRCUIT_AVAILABLE));
        } else if (message instanceof StartCc) {
            refuse(party, connection, own, CauseValue.REQUESTED_FACILITY_NOT_IMPLEMENTED);
        } else if (!(message instanceof ReleaseComplete) && !(message instanceof Status)) {
            refuse(party, connection, own, CauseValue.INVALID_TRANSACTION_IDENTIFIER_VALUE);
        }
    }

    /** TS 24.008 8.4 and 8.5. */
    private static void malformed(
            Party party, CmConnection connection, TransactionIdentifier own, byte[] message, Malformed why) {
        if (why.fault().cause() == 0) {
            return;
        }
        CauseValue cause = CauseValue.of(why.fault().cause());
        int type = message[1] & 0x3F;
        Optional<Leg> leg = party.leg(own);
        if (leg.isEmpty()) {
            boolean setup = type == SETUP && own.fromOther();
            refuse(party, connection, own, setup ? cause : CauseValue.INVALID_TRANSACTION_IDENTIFIER_VALUE);
        } else if (type == DISCONNECT) {
            leg.get().fire(new Disconnect(own.seenByOther(), CcCause.ofUser(cause)));
        } else {
            leg.get().sendStatus(cause);
        }
    }

    private static void refuse(Party party, CmConnection connection, TransactionIdentifier own, CauseValue cause) {
        connection.send(new ReleaseComplete(own, OptionalElements.of(CcIe.CAUSE, CcCause.ofNetwork(cause)))
                .encode()
                .toByteArray());
        if (!party.uses(connection)) {
            connection.close();
        }
    }
}
