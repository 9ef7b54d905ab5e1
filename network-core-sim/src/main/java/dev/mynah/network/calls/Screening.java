package dev.mynah.network.calls;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.cc.CauseValue;
import dev.mynah.network.air.nas.cc.CcIe;
import dev.mynah.network.air.nas.cc.Setup;
import dev.mynah.network.air.nas.ss.component.Component;
import dev.mynah.network.air.nas.ss.component.CugCall;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.air.nas.ss.component.SsOperation;
import dev.mynah.network.hlr.ClosedUserGroups;
import dev.mynah.network.hlr.OperatorBarring;
import dev.mynah.network.hlr.map.CallServices;
import java.util.List;
import java.util.Optional;

/** What a subscriber's own calls are held against before they are let through. */
final class Screening {
    private Screening() {}

    /** Whether a number may be called: TS 23.015 and TS 24.088 1.2. */
    static Optional<LegEvent.NotAllowed> refusal(String number, CallServices services, Plmn here) {
        if (!services.telephony()) {
            return Optional.of(new LegEvent.NotAllowed(CauseValue.BEARER_CAPABILITY_NOT_AUTHORIZED, Optional.empty()));
        }
        boolean abroad = NumberPlan.abroad(number, services.msisdn());
        boolean roaming = !services.imsi().startsWith(here.digits());
        if (barred(services, OperatorBarring.OUTGOING_CALLS)
                || (abroad && barred(services, OperatorBarring.OUTGOING_INTERNATIONAL_CALLS))
                || (abroad && barred(services, OperatorBarring.OUTGOING_INTERNATIONAL_CALLS_BUT_HOME))) {
            return Optional.of(new LegEvent.NotAllowed(CauseValue.OPERATOR_DETERMINED_BARRING, Optional.empty()));
        }
        if (services.barrings().contains(SsCode.BAOC)) {
            return refused(SsCode.BAOC);
        }
        if (abroad && services.barrings().contains(SsCode.BOIC)) {
            return refused(SsCode.BOIC);
        }
        // A call home is one that the subscriber's country code begins with, wherever the subscriber is.
        return (abroad || (roaming && services.msisdn().isEmpty()))
                        && services.barrings().contains(SsCode.BOIC_EX_HC)
                ? refused(SsCode.BOIC_EX_HC)
                : Optional.empty();
    }

    private static boolean barred(CallServices services, OperatorBarring barring) {
        return services.operatorBarred().contains(barring);
    }

    private static Optional<LegEvent.NotAllowed> refused(SsCode service) {
        TrunkMessage.Release release = Switch.barred(service);
        return Optional.of(new LegEvent.NotAllowed(release.cause(), release.why()));
    }

    /** CLIR: TS 23.081 2.1. */
    static Optional<LineIdentity> caller(CallServices services, Setup setup) {
        if (services.msisdn().isEmpty()) {
            return Optional.empty();
        }
        boolean clir = services.provisioned().contains(SsCode.CLIR);
        boolean withheld = clir
                && switch (services.restriction()) {
                    case PERMANENT -> true;
                    case TEMPORARY_RESTRICTED -> !setup.has(CcIe.CLIR_SUPPRESSION);
                    case TEMPORARY_ALLOWED -> setup.has(CcIe.CLIR_INVOCATION);
                };
        return Optional.of(new LineIdentity(services.msisdn(), withheld));
    }

    /** The call in the closed user group the subscriber wants it in; empty where that can't be. TS 22.085, TS 24.085. */
    static Optional<CallOffer> withinGroup(CallOffer offer, CallServices services, Setup setup) {
        ClosedUserGroups groups = services.groups();
        Optional<CugCall> asked = setup.get(CcIe.FACILITY).flatMap(Screening::group);
        Optional<Integer> index = asked.flatMap(CugCall::index)
                .or(() -> asked.map(CugCall::suppressPreferred).orElse(false) ? Optional.empty() : groups.preferred());
        boolean leaves = groups.outgoingAccess()
                && !asked.map(CugCall::suppressOutgoingAccess).orElse(false);
        if (index.isEmpty()) {
            boolean open = groups.interlocks().isEmpty() || groups.outgoingAccess();
            return open ? Optional.of(offer) : Optional.empty();
        }
        return Optional.ofNullable(groups.interlocks().get(index.get()))
                .map(group -> offer.within(Optional.of(group), leaves));
    }

    private static Optional<CugCall> group(Octets facility) {
        return Component.decodeAll(facility).value().orElse(List.of()).stream()
                .filter(Component.Invoke.class::isInstance)
                .map(Component.Invoke.class::cast)
                .filter(it -> it.operation() == SsOperation.FORWARD_CUG_INFO.code())
                .findFirst()
                .flatMap(it -> CugCall.decode(it.argument()).value());
    }
}
