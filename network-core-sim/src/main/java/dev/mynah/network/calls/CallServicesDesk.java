package dev.mynah.network.calls;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.cc.CauseValue;
import dev.mynah.network.air.nas.ss.component.Component;
import dev.mynah.network.air.nas.ss.component.Component.Invoke;
import dev.mynah.network.air.nas.ss.component.DeflectedTo;
import dev.mynah.network.air.nas.ss.component.Problem;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.air.nas.ss.component.SsError;
import dev.mynah.network.air.nas.ss.component.SsNotification;
import dev.mynah.network.air.nas.ss.component.SsOperation;
import java.util.List;
import java.util.Optional;

/** The operations a UE asks for within its calls: multiparty (TS 24.084), transfer (TS 24.091), deflection (TS 24.072). */
final class CallServicesDesk {
    /** TS 22.084 1.1. */
    private static final int MOST_IN_MULTIPARTY = 5;

    private static final int ACTIVE = 1;
    private static final int ALERTING = 0;

    private final Party party;

    CallServicesDesk(Party party) {
        this.party = party;
    }

    void received(Leg leg, Octets facility) {
        List<Component> components = Component.decodeAll(facility).value().orElse(List.of());
        if (components.isEmpty()) {
            leg.answer(new Component.Reject(Optional.empty(), Problem.MISTYPED_COMPONENT));
        }
        for (Component component : components) {
            if (component instanceof Invoke invoke) {
                leg.answer(answer(leg, invoke));
            } else {
                leg.charging().answered(component);
            }
        }
    }

    private Component answer(Leg leg, Invoke invoke) {
        Optional<SsOperation> operation = SsOperation.of(invoke.operation());
        if (operation.isEmpty()) {
            return invoke.rejected(Problem.UNRECOGNIZED_OPERATION);
        }
        return switch (operation.get()) {
            case BUILD_MPTY -> build(leg, invoke);
            case HOLD_MPTY -> move(leg, invoke, true);
            case RETRIEVE_MPTY -> move(leg, invoke, false);
            case SPLIT_MPTY -> split(leg, invoke);
            case EXPLICIT_CT -> transfer(leg, invoke);
            case CALL_DEFLECTION -> deflect(leg, invoke);
            default -> invoke.rejected(Problem.UNRECOGNIZED_OPERATION);
        };
    }

    private static boolean subscribed(Leg leg, SsCode service) {
        return leg.services().map(it -> it.provisioned().contains(service)).orElse(false);
    }

    private Component build(Leg leg, Invoke invoke) {
        List<Leg> together = party.all(it -> it.active() || it.held());
        if (!subscribed(leg, SsCode.MULTIPARTY)) {
            return invoke.refused(SsError.SS_NOT_AVAILABLE);
        }
        if (!party.any(Leg::active) || !party.any(Leg::held)) {
            return invoke.refused(SsError.ILLEGAL_SS_OPERATION);
        }
        if (together.size() > MOST_IN_MULTIPARTY) {
            return invoke.refused(SsError.TOO_MANY_MPTY_PARTICIPANTS);
        }
        together.forEach(Leg::joined);
        return invoke.done();
    }

    private Component move(Leg leg, Invoke invoke, boolean hold) {
        List<Leg> together = party.all(it -> it.multiparty() && (hold ? it.active() : it.held()));
        boolean inTheWay = party.any(it -> !it.multiparty() && (hold ? it.held() : it.active()));
        if (together.isEmpty() || !leg.multiparty() || (inTheWay && !hold)) {
            return invoke.refused(SsError.ILLEGAL_SS_OPERATION);
        }
        together.forEach(it -> it.held(hold));
        return invoke.done();
    }

    private Component split(Leg leg, Invoke invoke) {
        if (!leg.multiparty() || !leg.active() || party.any(Leg::held)) {
            return invoke.refused(SsError.ILLEGAL_SS_OPERATION);
        }
        leg.multiparty(false);
        party.all(Leg::multiparty).forEach(it -> it.held(true));
        party.changed();
        return invoke.done();
    }

    /** The two others are connected with each other, and this UE is out of it. TS 23.091 3. */
    private Component transfer(Leg leg, Invoke invoke) {
        Optional<Leg> held = party.all(Leg::held).stream().findFirst();
        Optional<Leg> other = party.all(it -> it.active() || it.state() == LegState.CALL_DELIVERED).stream()
                .findFirst();
        if (!subscribed(leg, SsCode.EXPLICIT_CALL_TRANSFER)) {
            return invoke.refused(SsError.SS_NOT_AVAILABLE);
        }
        if (held.isEmpty()
                || other.isEmpty()
                || held.get().multiparty()
                || other.get().multiparty()) {
            return invoke.refused(SsError.ILLEGAL_SS_OPERATION);
        }
        boolean rings = other.get().state() == LegState.CALL_DELIVERED;
        held.get().held(false);
        party.timeline().execute(() -> join(held.get(), other.get(), rings));
        return invoke.done();
    }

    private void join(Leg held, Leg other, boolean rings) {
        Optional<Trunk.End> one = held.giveTrunk();
        Optional<Trunk.End> two = other.giveTrunk();
        if (one.isEmpty() || two.isEmpty()) {
            one.ifPresent(it -> it.send(TrunkMessage.Release.because(CauseValue.NORMAL_CALL_CLEARING)));
            two.ifPresent(it -> it.send(TrunkMessage.Release.because(CauseValue.NORMAL_CALL_CLEARING)));
        } else {
            Trunk.End.join(one.get(), two.get());
            TrunkMessage told = new TrunkMessage.Notified(SsNotification.NONE
                    .withService(SsCode.EXPLICIT_CALL_TRANSFER)
                    .withEct(new SsNotification.EctIndicator(rings ? ALERTING : ACTIVE, Optional.empty())));
            one.get().send(told);
            two.get().send(told);
        }
        LegEvent.LeftOut out = new LegEvent.LeftOut(CauseValue.NORMAL_CALL_CLEARING);
        held.fire(out);
        other.fire(out);
    }

    private Component deflect(Leg leg, Invoke invoke) {
        Optional<String> to = DeflectedTo.decode(invoke.argument())
                .value()
                .map(it -> it.number().digits())
                .filter(it -> !it.isEmpty());
        if (to.isEmpty()) {
            return invoke.rejected(Problem.MISTYPED_PARAMETER);
        }
        if (!subscribed(leg, SsCode.CALL_DEFLECTION)) {
            return invoke.refused(SsError.SS_NOT_AVAILABLE);
        }
        if (!leg.ringing()) {
            return invoke.refused(SsError.ILLEGAL_SS_OPERATION);
        }
        party.timeline().execute(() -> {
            if (leg.ringing()) {
                leg.terminating().deflect(to.get());
            }
        });
        return invoke.done();
    }
}
