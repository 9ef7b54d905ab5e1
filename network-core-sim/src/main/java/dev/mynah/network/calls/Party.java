package dev.mynah.network.calls;

import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.cc.CalledNumber;
import dev.mynah.network.air.nas.cc.CauseValue;
import dev.mynah.network.air.nas.cc.CcIe;
import dev.mynah.network.air.nas.cc.Setup;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.nas.element.TransactionIdentifier;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.hlr.map.CallServices;
import dev.mynah.network.hlr.map.CallServices.Forwarding;
import dev.mynah.network.msc.CmConnection;
import dev.mynah.network.msc.Tariff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A UE with its calls, and what the network lets it do with several. */
final class Party {
    private static final int MOST_CALLS = 7;

    private final MobileCalls calls;
    private final Object key;
    private final String imsi;
    private final List<Leg> legs = new ArrayList<>();
    private final PartySpeech speech;
    private final CallServicesDesk desk = new CallServicesDesk(this);

    /**
     * @param key by which it is found
     * @param imsi empty for a UE without one, which can do no more than call for help
     */
    Party(MobileCalls calls, Object key, String imsi) {
        this.calls = calls;
        this.key = key;
        this.imsi = imsi;
        this.speech = new PartySpeech(this);
    }

    Object key() {
        return key;
    }

    String imsi() {
        return imsi;
    }

    Timeline timeline() {
        return calls.timeline();
    }

    PartySpeech speech() {
        return speech;
    }

    /** Whether the network lets UEs hear how their calls fare. */
    boolean tonesInBand() {
        return calls.tonesInBand();
    }

    /** What calls cost. */
    Tariff tariff() {
        return calls.tariff();
    }

    Machine.Watch<LegState> watch(Leg leg) {
        return calls.watch(this, leg);
    }

    // The calls.

    List<Leg> all(Predicate<Leg> which) {
        return legs.stream().filter(which).toList();
    }

    boolean any(Predicate<Leg> which) {
        return legs.stream().anyMatch(which);
    }

    Optional<Leg> leg(TransactionIdentifier transaction) {
        return legs.stream().filter(it -> it.transaction().equals(transaction)).findFirst();
    }

    boolean uses(CmConnection connection) {
        return any(it -> it.connection().filter(connection::equals).isPresent());
    }

    boolean idle() {
        return legs.isEmpty();
    }

    /** Whether another call keeps the UE busy. */
    boolean othersThan(Leg leg) {
        return any(it -> it != leg && it.busy());
    }

    /** A call of the UE's own; empty when it has too many. */
    Optional<Leg> begin(TransactionIdentifier transaction, CmConnection connection) {
        if (legs.size() >= MOST_CALLS) {
            return Optional.empty();
        }
        Leg leg = new Leg(this, transaction);
        leg.connection(connection);
        legs.add(leg);
        return Optional.of(leg);
    }

    /** Somebody calls: another call waits where the subscriber wants that. TS 24.083 1. */
    void offer(CallServices called, CallOffer offer, Trunk.End trunk) {
        boolean waiting = called.waiting() && !any(Leg::ringing) && !any(it -> it.state() == LegState.CALL_PRESENT);
        if (any(Leg::busy) && (!waiting || legs.size() >= MOST_CALLS)) {
            called.forwarding(SsCode.CFB)
                    .ifPresentOrElse(
                            it -> calls.exchange().forward(called, it, offer, trunk),
                            () -> trunk.send(TrunkMessage.Release.because(CauseValue.USER_BUSY)));
            return;
        }
        Leg leg = new Leg(this, TransactionIdentifier.own(freeTransaction()));
        legs.add(leg);
        leg.terminating().offered(called, offer, trunk);
    }

    private int freeTransaction() {
        int value = 0;
        while (leg(TransactionIdentifier.own(value)).isPresent()) {
            value++;
        }
        return value;
    }

    void page(Leg leg) {
        calls.reach()
                .open(
                        imsi,
                        CmServiceType.CALL,
                        connection -> {
                            if (leg.state() == LegState.MM_CONNECTION_PENDING) {
                                leg.fire(new LegEvent.Reached(connection));
                            } else if (!uses(connection)) {
                                connection.close();
                            }
                        },
                        why -> {
                            if (leg.state() == LegState.MM_CONNECTION_PENDING) {
                                leg.fire(new LegEvent.NotReached(why));
                            }
                        });
    }

    void over(Leg leg) {
        legs.remove(leg);
        leg.connection().filter(it -> !uses(it)).ifPresent(CmConnection::close);
        changed();
        if (idle()) {
            speech.stop();
        }
        calls.left(this);
    }

    /** Of a multiparty call of one nothing is left. TS 22.084 1.3. */
    void changed() {
        List<Leg> together = all(it -> it.busy() && it.multiparty());
        if (together.size() == 1) {
            together.get(0).multiparty(false);
        }
    }

    void lost(CmConnection connection) {
        all(it -> it.connection().filter(connection::equals).isPresent())
                .forEach(it -> it.fire(new LegEvent.ConnectionLost()));
    }

    void stop() {
        legs.forEach(Leg::stop);
        legs.clear();
        speech.stop();
    }

    // Calls of the UE's own.

    void screen(Leg leg, Setup setup) {
        Optional<CalledNumber> called =
                setup.get(CcIe.CALLED_NUMBER).filter(it -> !it.digits().isEmpty());
        if (called.isEmpty()) {
            leg.fire(new LegEvent.NotAllowed(CauseValue.INVALID_NUMBER_FORMAT, Optional.empty()));
            return;
        }
        if (setup.get(CcIe.BEARER_CAPABILITY).map(it -> !it.speech()).orElse(false)) {
            leg.fire(new LegEvent.NotAllowed(CauseValue.BEARER_SERVICE_NOT_IMPLEMENTED, Optional.empty()));
            return;
        }
        calls.exchange().ask(imsi, answer -> {
            if (leg.state() == LegState.CALL_INITIATED) {
                leg.fire(answer.<LegEvent>map(it -> screened(leg, setup, called.get(), it))
                        .orElse(new LegEvent.NotAllowed(CauseValue.NETWORK_OUT_OF_ORDER, Optional.empty())));
            }
        });
    }

    private LegEvent screened(Leg leg, Setup setup, CalledNumber called, CallServices services) {
        String number = NumberPlan.international(called);
        Optional<LegEvent.NotAllowed> refusal = Screening.refusal(number, services, calls.plmn());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        CallOffer offer =
                CallOffer.of(number, Screening.caller(services, setup)).from(services.name());
        return Screening.withinGroup(offer, services, setup)
                .<LegEvent>map(it -> {
                    leg.offering(it);
                    return new LegEvent.Allowed(Optional.of(services));
                })
                .orElse(new LegEvent.NotAllowed(CauseValue.USER_NOT_MEMBER_OF_CUG, Optional.empty()));
    }

    Trunk.End originate(CallOffer offer) {
        return calls.exchange().originate(offer);
    }

    Trunk.End emergency() {
        return calls.emergency(imsi);
    }

    // Forwarding.

    void forward(CallServices by, Forwarding forwarding, CallOffer offer, Trunk.End trunk) {
        calls.exchange().forward(by, forwarding, offer, trunk);
    }

    void deflect(CallServices by, String to, CallOffer offer, Trunk.End trunk) {
        calls.exchange().forward(by, SsCode.CALL_DEFLECTION, to, offer, trunk);
    }

    // Several calls.

    Optional<CauseValue> mayHold(Leg leg) {
        boolean subscribed = leg.services()
                .map(it -> it.provisioned().contains(SsCode.CALL_HOLD))
                .orElse(false);
        if (!subscribed) {
            return Optional.of(CauseValue.REQUESTED_FACILITY_NOT_SUBSCRIBED);
        }
        return leg.active() && !leg.multiparty()
                ? Optional.empty()
                : Optional.of(CauseValue.MESSAGE_NOT_COMPATIBLE_WITH_STATE);
    }

    boolean mayRetrieve(Leg leg) {
        return !leg.multiparty() && !any(it -> it != leg && it.active());
    }

    void facility(Leg leg, Octets components) {
        desk.received(leg, components);
    }
}
