package dev.mynah.hal.service.voice;

import dev.mynah.hal.radio.voice.CallForwardInfo;
import dev.mynah.hal.radio.voice.ClipStatus;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.ServiceClass;
import dev.mynah.modem.SupplementaryServices;
import dev.mynah.network.air.nas.ss.component.AddressString;
import dev.mynah.network.air.nas.ss.component.BasicService;
import dev.mynah.network.air.nas.ss.component.SsAnswer;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.air.nas.ss.component.SsStatus;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the network does with calls for the subscriber, as the HAL asks for it and sets it. */
final class NetworkServices {
    /** By {@code <reason>} of TS 27.007 7.11. */
    private static final List<SsCode> FORWARDINGS = List.of(
            SsCode.CFU,
            SsCode.CFB,
            SsCode.CFNRY,
            SsCode.CFNRC,
            SsCode.ALL_FORWARDING,
            SsCode.ALL_CONDITIONAL_FORWARDING);
    /** {@code <m>} of TS 27.007 7.7. */
    private static final int NOT_PROVISIONED = 0;

    private static final int PERMANENT = 1;
    private static final int NOT_KNOWN = 2;
    private static final int RESTRICTED = 3;
    private static final int ALLOWED = 4;

    private final SupplementaryServices services;

    NetworkServices(SupplementaryServices services) {
        this.services = services;
    }

    /** For which classes calls wait: a sum of bits. */
    Future<Integer> waiting(int serviceClass) {
        return of(serviceClass, basic -> services.interrogate(SsCode.CALL_WAITING, basic))
                .map(NetworkServices::activeFor);
    }

    private static int activeFor(SsAnswer answer) {
        return answer instanceof SsAnswer.ActiveFor active
                ? active.basicServices().stream()
                        .mapToInt(it -> ServiceClass.of(Optional.of(it)))
                        .reduce(0, (some, more) -> some | more)
                : 0;
    }

    Future<Void> waiting(boolean active, int serviceClass) {
        return of(serviceClass, basic -> services.activate(SsCode.CALL_WAITING, basic, active, Optional.empty()));
    }

    Future<List<CallForwardInfo>> forwarding(CallForwardInfo asked) {
        return forwarding(asked, (service, basic) -> services.interrogate(service, basic))
                .map(answer -> ForwardingReport.of(answer, asked));
    }

    Future<Void> forward(CallForwardInfo wanted) {
        return forwarding(wanted, (service, basic) -> switch (wanted.status()) {
            case CallForwardInfo.STATUS_DISABLE -> services.activate(service, basic, false, Optional.empty());
            case CallForwardInfo.STATUS_ENABLE -> services.activate(service, basic, true, Optional.empty());
            case CallForwardInfo.STATUS_INTERROGATE ->
                services.interrogate(service, basic).mapEmpty();
            case CallForwardInfo.STATUS_REGISTRATION -> register(service, basic, wanted);
            case CallForwardInfo.STATUS_ERASURE -> services.erase(service, basic);
            default -> wrong();
        });
    }

    private Future<Void> register(SsCode service, Optional<BasicService> basic, CallForwardInfo wanted) {
        String number = CallReport.written(wanted.number(), wanted.toa());
        if (!number.matches("\\+?[0-9*#]{1,37}") || wanted.timeSeconds() < 0 || wanted.timeSeconds() > 30) {
            return wrong();
        }
        Optional<Integer> patience = Optional.of(wanted.timeSeconds()).filter(it -> it > 0);
        return services.register(service, basic, AddressString.number(number), patience);
    }

    private interface ForwardingRequest<T> {
        Future<T> of(SsCode service, Optional<BasicService> basic);
    }

    private static <T> Future<T> forwarding(CallForwardInfo about, ForwardingRequest<T> request) {
        return about.reason() >= 0 && about.reason() < FORWARDINGS.size()
                ? of(about.serviceClass(), basic -> request.of(FORWARDINGS.get(about.reason()), basic))
                : wrong();
    }

    /** A class of 0 is none that the user has named. */
    private static <T> Future<T> of(int serviceClass, Function<Optional<BasicService>, Future<T>> request) {
        return serviceClass == 0 || ServiceClass.known(serviceClass)
                ? request.apply(ServiceClass.basicService(serviceClass))
                : wrong();
    }

    private static <T> Future<T> wrong() {
        return Future.failedFuture(new Refusal(Reason.INVALID_ARGUMENT));
    }

    /**
     * Whether callers' numbers are shown. The names of the constants are the wrong way round for every host there is, which takes
     * the number for {@code <m>} of TS 27.007 7.6, where 1 is provisioned; real HALs know.
     */
    Future<ClipStatus> callingLine() {
        return services.interrogate(SsCode.CLIP, Optional.empty())
                .map(answer -> status(answer)
                        .map(it -> it.provisioned() ? ClipStatus.CLIP_UNPROVISIONED : ClipStatus.CLIP_PROVISIONED)
                        .orElse(ClipStatus.UNKNOWN));
    }

    /** Whether the own number is withheld, {@code <m>} of TS 27.007 7.7. */
    Future<Integer> restriction() {
        return services.interrogate(SsCode.CLIR, Optional.empty()).map(NetworkServices::restriction);
    }

    private static int restriction(SsAnswer answer) {
        if (!status(answer).map(SsStatus::provisioned).orElse(true)) {
            return NOT_PROVISIONED;
        }
        return answer instanceof SsAnswer.Generic generic
                ? generic.restriction()
                        .map(it -> switch (it) {
                            case PERMANENT -> PERMANENT;
                            case TEMPORARY_RESTRICTED -> RESTRICTED;
                            case TEMPORARY_ALLOWED -> ALLOWED;
                        })
                        .orElse(NOT_KNOWN)
                : NOT_KNOWN;
    }

    private static Optional<SsStatus> status(SsAnswer answer) {
        if (answer instanceof SsAnswer.Generic generic) {
            return Optional.of(generic.status());
        }
        return answer instanceof SsAnswer.Status status ? Optional.of(status.status()) : Optional.empty();
    }

    static int unknownRestriction() {
        return NOT_KNOWN;
    }
}
