package dev.mynah.network.calls;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.cc.CcFacility;
import dev.mynah.network.air.nas.ss.component.ChargeAdvice;
import dev.mynah.network.air.nas.ss.component.ChargingInformation;
import dev.mynah.network.air.nas.ss.component.Component;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.air.nas.ss.component.SsOperation;
import java.util.Optional;
import java.util.Set;

/**
 * Advice of charge in a call, from its answer on. A UE whose subscriber has the charging service has to say that it keeps account, or
 * the call ends. TS 24.086 1 and 2, network side.
 */
final class Charging {
    /** Beside those of {@link Leg#notification}. */
    private static final int INVOKE = 3;

    private final Leg leg;

    Charging(Leg leg) {
        this.leg = leg;
    }

    /** What the UE is told, where its subscriber has the service and calls of this kind cost something. */
    Optional<Octets> advice(Optional<ChargingInformation> charges) {
        Set<SsCode> provisioned = leg.services().map(it -> it.provisioned()).orElse(Set.of());
        boolean guarded = provisioned.contains(SsCode.AOCC);
        if (charges.isEmpty() || !(guarded || provisioned.contains(SsCode.AOCI))) {
            return Optional.empty();
        }
        if (guarded) {
            leg.timers().start(LegTimer.ADVICE);
        }
        SsCode service = guarded ? SsCode.AOCC : SsCode.AOCI;
        Octets argument = new ChargeAdvice(service.value(), charges.get()).encode();
        return Optional.of(Component.Invoke.of(INVOKE, SsOperation.FORWARD_CHARGE_ADVICE, argument)
                .encode());
    }

    /** The call costs something else from now on. */
    void change(ChargingInformation charges) {
        if (leg.state() == LegState.ACTIVE || leg.state() == LegState.CONNECT_INDICATION) {
            advice(Optional.of(charges)).ifPresent(it -> leg.send(new CcFacility(leg.transaction(), it)));
        }
    }

    /** The UE has answered, perhaps this. */
    void answered(Component component) {
        if (component instanceof Component.ReturnResult result && result.id() == INVOKE) {
            leg.timers().stop(LegTimer.ADVICE);
        } else if (refuses(component) && leg.timers().running(LegTimer.ADVICE)) {
            leg.timers().stop(LegTimer.ADVICE);
            leg.fire(new LegEvent.NoAccount());
        }
    }

    private static boolean refuses(Component component) {
        if (component instanceof Component.ReturnError error) {
            return error.id() == INVOKE;
        }
        return component instanceof Component.Reject reject
                && reject.id().filter(id -> id == INVOKE).isPresent();
    }
}
