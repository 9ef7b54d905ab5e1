package dev.mynah.network.hlr.services;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.ss.component.BarringFeature;
import dev.mynah.network.air.nas.ss.component.BasicService;
import dev.mynah.network.air.nas.ss.component.Component;
import dev.mynah.network.air.nas.ss.component.Component.Invoke;
import dev.mynah.network.air.nas.ss.component.Component.ReturnError;
import dev.mynah.network.air.nas.ss.component.Problem;
import dev.mynah.network.air.nas.ss.component.RegisterSs;
import dev.mynah.network.air.nas.ss.component.SsAnswer;
import dev.mynah.network.air.nas.ss.component.SsChange;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.air.nas.ss.component.SsError;
import dev.mynah.network.air.nas.ss.component.SsForBasicService;
import dev.mynah.network.air.nas.ss.component.SsStatus;
import dev.mynah.network.hlr.OperatorBarring;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The operations on services that need no dialogue, by subscriber. TS 23.011, 23.081 to 23.088; the errors are those of TS 29.002 11. */
final class SsOperations {
    private static final List<SsCode> FORWARDINGS = List.of(SsCode.CFU, SsCode.CFB, SsCode.CFNRY, SsCode.CFNRC);
    private static final List<SsCode> BARRINGS =
            List.of(SsCode.BAOC, SsCode.BOIC, SsCode.BOIC_EX_HC, SsCode.BAIC, SsCode.BIC_ROAM);

    private final SubscriberServices services;

    SsOperations(SubscriberServices services) {
        this.services = services;
    }

    /** Whether switching this service takes the barring password. TS 23.088 1. */
    static boolean protectedByPassword(Invoke invoke) {
        return SsForBasicService.decode(invoke.argument())
                .value()
                .flatMap(it -> SsCode.of(it.ssCode()))
                .filter(SsCode::isBarring)
                .isPresent();
    }

    Component register(Invoke invoke) {
        return decoded(invoke, RegisterSs.decode(invoke.argument()), argument -> {
            SsCode code = SsCode.of(argument.ssCode()).orElse(null);
            if (code == null || !code.isForwarding()) {
                return illegal(invoke, code);
            }
            return refusal(invoke, code).orElseGet(() -> register(invoke, code, argument));
        });
    }

    private Component register(Invoke invoke, SsCode code, RegisterSs argument) {
        if (argument.forwardedTo().isEmpty()) {
            return invoke.refused(SsError.DATA_MISSING);
        }
        int seconds = argument.noReplySeconds().orElse(KeptForwarding.USUAL_SECONDS);
        if (seconds < 5 || seconds > 30 || argument.forwardedTo().get().digits().isEmpty()) {
            return invoke.refused(SsError.UNEXPECTED_DATA_VALUE);
        }
        if (barringInTheWay(code)) {
            return invoke.refused(SsError.SS_INCOMPATIBILITY);
        }
        List<KeptForwarding> made = new ArrayList<>();
        for (SsCode condition : members(code, FORWARDINGS)) {
            for (BasicService group : groups(argument.basicService())) {
                made.add(new KeptForwarding(
                        condition, group, argument.forwardedTo().get(), seconds, true));
            }
        }
        services.register(made);
        return invoke.done(forwarding(code, made));
    }

    /** No forwarding where calls to the number, or calls that would be forwarded, are barred. TS 22.082 3. */
    private boolean barringInTheWay(SsCode code) {
        return services.active(SsCode.BAOC, BasicService.SPEECH)
                || (code == SsCode.CFU && services.active(SsCode.BAIC, BasicService.SPEECH));
    }

    Component erase(Invoke invoke) {
        return with(invoke, (code, argument) -> {
            if (!code.isForwarding()) {
                return illegal(invoke, code);
            }
            List<KeptForwarding> gone = registered(code, argument);
            services.erase(gone);
            return invoke.done(new SsChange.Forwarding(Optional.of(code.value()), List.of()).encode());
        });
    }

    Component activate(Invoke invoke, boolean on) {
        return with(invoke, (code, argument) -> {
            if (code.isForwarding()) {
                return switchForwarding(invoke, code, argument, on);
            }
            if (code.isBarring()) {
                return switchBarring(invoke, code, argument, on);
            }
            return code == SsCode.CALL_WAITING ? switchWaiting(invoke, argument, on) : illegal(invoke, code);
        });
    }

    private Component switchForwarding(Invoke invoke, SsCode code, SsForBasicService argument, boolean on) {
        List<KeptForwarding> registered = registered(code, argument);
        if (registered.isEmpty()) {
            return status(invoke, SsStatus.PROVISIONED);
        }
        if (on && barringInTheWay(code)) {
            return invoke.refused(SsError.SS_INCOMPATIBILITY);
        }
        List<KeptForwarding> changed =
                registered.stream().map(it -> it.activated(on)).toList();
        services.register(changed);
        return invoke.done(forwarding(code, changed));
    }

    private Component switchBarring(Invoke invoke, SsCode code, SsForBasicService argument, boolean on) {
        if (on && !FORWARDINGS.stream().allMatch(it -> compatible(code, it))) {
            return invoke.refused(SsError.SS_INCOMPATIBILITY);
        }
        List<BasicService> groups = barringGroups(argument.basicService());
        List<Activation> changed = members(code, BARRINGS).stream()
                .flatMap(service -> groups.stream().map(group -> new Activation(service, group)))
                .toList();
        services.activate(changed, on);
        SsStatus now = on ? SsStatus.ACTIVE : SsStatus.PROVISIONED;
        List<BarringFeature> features = groups.stream()
                .map(group -> new BarringFeature(Optional.of(group), Optional.of(now)))
                .toList();
        return invoke.done(new SsChange.Barring(Optional.of(code.value()), features).encode());
    }

    private boolean compatible(SsCode barring, SsCode forwarding) {
        boolean active = services.forwardings(forwarding).stream().anyMatch(KeptForwarding::active);
        return !active || (!barring.covers(SsCode.BAOC) && !(barring.covers(SsCode.BAIC) && forwarding == SsCode.CFU));
    }

    private Component switchWaiting(Invoke invoke, SsForBasicService argument, boolean on) {
        List<BasicService> groups = groups(argument.basicService());
        services.activate(
                groups.stream()
                        .map(it -> new Activation(SsCode.CALL_WAITING, it))
                        .toList(),
                on);
        return invoke.done(new SsChange.Other(
                        Optional.of(SsCode.CALL_WAITING.value()),
                        Optional.of(on ? SsStatus.ACTIVE : SsStatus.PROVISIONED),
                        groups)
                .encode());
    }

    Component interrogate(Invoke invoke) {
        // Whether line identification is there is what the question is: TS 24.081 1.2, 2.2, 3.2, 4.2.
        Optional<SsCode> missing = SsForBasicService.decode(invoke.argument())
                .value()
                .flatMap(it -> SsCode.of(it.ssCode()))
                .filter(it -> SsCode.ALL_LINE_IDENTIFICATION.covers(it) && !services.provisioned(it));
        if (missing.isPresent()) {
            return invoke.done(new SsAnswer.Status(SsStatus.NOT_PROVISIONED).encode());
        }
        return with(
                invoke,
                (code, argument) -> SsCode.ALL_CHARGING.covers(code)
                        // TS 24.086 1.5: there is nothing to ask.
                        ? illegal(invoke, code)
                        : invoke.done(answer(code, argument).encode()));
    }

    private SsAnswer answer(SsCode code, SsForBasicService argument) {
        if (code.isForwarding()) {
            List<KeptForwarding> registered = registered(code, argument);
            return registered.isEmpty()
                    ? new SsAnswer.Status(SsStatus.PROVISIONED)
                    : new SsAnswer.Forwarding(
                            registered.stream().map(KeptForwarding::feature).toList());
        }
        if (code.isBarring() || code == SsCode.CALL_WAITING) {
            List<BasicService> active = services.activeFor(code).stream()
                    .filter(it -> argument.basicService()
                            .map(asked -> asked.covers(it))
                            .orElse(true))
                    .toList();
            return active.isEmpty() ? new SsAnswer.Status(SsStatus.PROVISIONED) : new SsAnswer.ActiveFor(active);
        }
        if (code == SsCode.CLIR) {
            return new SsAnswer.Generic(
                    SsStatus.ACTIVE, Optional.of(services.profile().restriction()));
        }
        return new SsAnswer.Status(SsStatus.ACTIVE);
    }

    private List<KeptForwarding> registered(SsCode code, SsForBasicService argument) {
        return services.forwardings(code).stream()
                .filter(it -> argument.basicService()
                        .map(asked -> asked.covers(it.basicService()))
                        .orElse(true))
                .toList();
    }

    private static Octets forwarding(SsCode code, List<KeptForwarding> all) {
        return new SsChange.Forwarding(
                        Optional.of(code.value()),
                        all.stream().map(KeptForwarding::feature).distinct().toList())
                .encode();
    }

    private interface Operation {
        Component on(SsCode code, SsForBasicService argument);
    }

    private Component with(Invoke invoke, Operation operation) {
        return decoded(invoke, SsForBasicService.decode(invoke.argument()), argument -> {
            SsCode code = SsCode.of(argument.ssCode()).orElse(null);
            if (code == null) {
                return invoke.refused(SsError.SS_NOT_AVAILABLE);
            }
            return refusal(invoke, code).orElseGet(() -> operation.on(code, argument));
        });
    }

    private static <T> Component decoded(Invoke invoke, Decoded<T> argument, Function<T, Component> then) {
        return argument.fold(then, malformed -> invoke.rejected(Problem.MISTYPED_PARAMETER));
    }

    /** Why nothing may be done with a service at all. */
    private Optional<Component> refusal(Invoke invoke, SsCode code) {
        if (services.profile().barred().contains(OperatorBarring.SUPPLEMENTARY_SERVICES_MANAGEMENT)) {
            return Optional.of(invoke.refused(SsError.CALL_BARRED));
        }
        return services.provisioned(code) ? Optional.empty() : Optional.of(status(invoke, SsStatus.NOT_PROVISIONED));
    }

    private static Component illegal(Invoke invoke, @Nullable SsCode code) {
        return invoke.refused(code == null ? SsError.SS_NOT_AVAILABLE : SsError.ILLEGAL_SS_OPERATION);
    }

    /** ss-ErrorStatus: the service is in a state in which this can't be done. */
    private static Component status(Invoke invoke, SsStatus status) {
        Octets parameter =
                new OctetWriter().octet(0x04).octet(1).octet(status.value()).toOctets();
        return new ReturnError(invoke.id(), SsError.SS_ERROR_STATUS.code(), parameter);
    }

    private List<SsCode> members(SsCode code, List<SsCode> all) {
        return all.stream()
                .filter(it -> code.covers(it) && services.provisioned(it))
                .toList();
    }

    /** All that forwarding and waiting are for: calls, and so not short messages. */
    private static List<BasicService> groups(Optional<BasicService> asked) {
        return barringGroups(asked).stream()
                .filter(it -> !it.equals(BasicService.SHORT_MESSAGES))
                .toList();
    }

    private static List<BasicService> barringGroups(Optional<BasicService> asked) {
        Stream<BasicService> all = BasicService.GROUPS.stream();
        return all.filter(group -> asked.map(it -> it.covers(group)).orElse(true))
                .toList();
    }
}
