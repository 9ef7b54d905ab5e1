package dev.mynah.network.mme;

import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.AccessPointName;
import dev.mynah.network.air.nas.element.ApnAmbr;
import dev.mynah.network.air.nas.element.EpsQos;
import dev.mynah.network.air.nas.element.EsmCause;
import dev.mynah.network.air.nas.element.PdnType;
import dev.mynah.network.air.nas.element.ProtocolConfigurationOptions;
import dev.mynah.network.air.nas.element.RequestType;
import dev.mynah.network.air.nas.esm.ActivateDefaultEpsBearerContextAccept;
import dev.mynah.network.air.nas.esm.ActivateDefaultEpsBearerContextRequest;
import dev.mynah.network.air.nas.esm.EsmIe;
import dev.mynah.network.air.nas.esm.EsmInformationResponse;
import dev.mynah.network.air.nas.esm.EsmMessageContainer;
import dev.mynah.network.air.nas.esm.PdnConnectivityReject;
import dev.mynah.network.air.nas.esm.PdnConnectivityRequest;
import dev.mynah.network.air.nas.sm.SmMessage;
import dev.mynah.network.hlr.Subscription;
import dev.mynah.network.pdn.ConfigurationOptions;
import dev.mynah.network.pdn.PdnAnswer;
import dev.mynah.network.pdn.PdnRequest;
import dev.mynah.network.pdn.PdnSession;
import dev.mynah.network.pdn.Shaping;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How a UE comes to have PDN connections: by an attach, or by a request of its own. TS 24.301 6.2.2, 6.4.1, 6.5.1. */
final class PdnConnectivity {
    static final int PTI_NONE = 0;
    /** Non-guaranteed, best effort (TS 23.203 table 6.1.7-A). */
    static final int QCI = 9;

    private static final int PTI_RESERVED = 255;

    private final UeContext ue;
    private final Bearers bearers;
    private @Nullable PdnConnectivityRequest attaching;
    private OptionalElements attachOptions = OptionalElements.NONE;
    private @Nullable Bearer attached;

    PdnConnectivity(UeContext ue, Bearers bearers) {
        this.ue = ue;
        this.bearers = bearers;
    }

    /** Whether a procedure transaction identity is none. TS 24.301 7.3.1. */
    static boolean outOfRange(int pti) {
        return pti == PTI_NONE || pti == PTI_RESERVED;
    }

    // By an attach.

    /** The request inside an attach request; an unreadable one is refused when its turn comes. */
    void attachRequested(EsmMessageContainer container) {
        attaching = container.decode(Direction.UPLINK).value().orElse(null) instanceof PdnConnectivityRequest request
                ? request
                : null;
        attachOptions = attaching == null ? OptionalElements.NONE : attaching.optional();
    }

    boolean wantsEsmInformation() {
        return attachOptions.get(EsmIe.ESM_INFORMATION_TRANSFER_FLAG).orElse(0) == 1;
    }

    int attachPti() {
        return attaching == null ? PTI_NONE : attaching.pti();
    }

    void esmInformation(EsmInformationResponse response) {
        attachOptions = response.optional();
    }

    /** Opens the PDN connection of an attach. Gives the ESM message to refuse it with when that fails. */
    Optional<EsmMessageContainer> connectForAttach() {
        PdnConnectivityRequest request = attaching;
        if (request == null) {
            return Optional.of(EsmMessageContainer.of(
                    new PdnConnectivityReject(0, PTI_NONE, EsmCause.INVALID_MANDATORY_INFORMATION)));
        }
        if (outOfRange(request.pti())) {
            return Optional.of(
                    EsmMessageContainer.of(new PdnConnectivityReject(0, request.pti(), EsmCause.INVALID_PTI_VALUE)));
        }
        Optional<RejectRule> rule = ue.mme().rule(ue, Procedure.PDN_CONNECTIVITY);
        if (rule.isPresent()) {
            return Optional.of(EsmMessageContainer.of(rejected(request.pti(), rule.get())));
        }
        Opened opened = open(request, attachOptions);
        if (opened.bearer == null) {
            return Optional.of(EsmMessageContainer.of(new PdnConnectivityReject(0, request.pti(), opened.cause)));
        }
        attached = opened.bearer;
        attached.fire(new Bearer.Activate(true));
        return Optional.empty();
    }

    EsmMessageContainer activationForAttach() {
        if (attached == null) {
            throw new IllegalStateException("the attach has no bearer");
        }
        return EsmMessageContainer.of(attached.activation());
    }

    void attachCompleted(EsmMessageContainer container) {
        attached = null;
        container.decode(Direction.UPLINK).value().ifPresent(bearers::receive);
    }

    void attachTakenAsComplete() {
        Bearer bearer = attached;
        attached = null;
        if (bearer != null) {
            bearer.fire(new ActivateDefaultEpsBearerContextAccept(bearer.ebi(), PTI_NONE));
        }
    }

    void forgetAttach() {
        attached = null;
    }

    // By a request of its own.

    /** TS 24.301 6.5.1. */
    void requested(PdnConnectivityRequest request) {
        int pti = request.pti();
        if (outOfRange(pti)) {
            ue.send(new PdnConnectivityReject(0, pti, EsmCause.INVALID_PTI_VALUE));
            return;
        }
        for (Bearer bearer : bearers.connections()) {
            if (bearer.pti() == pti && bearer.state() == BearerState.ACTIVE_PENDING) {
                bearer.fire(request);
                return;
            }
        }
        Optional<RejectRule> rule = ue.mme().rule(ue, Procedure.PDN_CONNECTIVITY);
        if (rule.isPresent()) {
            ue.send(rejected(pti, rule.get()));
            return;
        }
        Opened opened = open(request, request.optional());
        if (opened.bearer == null) {
            ue.send(new PdnConnectivityReject(0, pti, opened.cause));
        } else {
            opened.bearer.fire(new Bearer.Activate(false));
        }
    }

    private static PdnConnectivityReject rejected(int pti, RejectRule rule) {
        return new PdnConnectivityReject(0, pti, EsmCause.of(rule.cause()), DedicatedBearers.backOff(rule));
    }

    private record Opened(@Nullable Bearer bearer, EsmCause cause) {
        static Opened refused(EsmCause cause) {
            return new Opened(null, cause);
        }
    }

    private Opened open(PdnConnectivityRequest request, OptionalElements options) {
        Optional<EsmCause> objection = objection(request.requestType());
        if (objection.isPresent()) {
            return Opened.refused(objection.get());
        }
        boolean ipv4 = request.pdnType() == PdnType.IPV4 || request.pdnType() == PdnType.IPV4V6;
        boolean ipv6 = request.pdnType() == PdnType.IPV6 || request.pdnType() == PdnType.IPV4V6;
        if (!ipv4 && !ipv6) {
            return Opened.refused(EsmCause.UNKNOWN_PDN_TYPE);
        }
        OptionalInt free = bearers.freeEbi();
        if (free.isEmpty()) {
            return Opened.refused(EsmCause.MAXIMUM_NUMBER_OF_EPS_BEARERS_REACHED);
        }
        int ebi = free.getAsInt();
        boolean help = request.requestType() == RequestType.EMERGENCY;
        PdnAnswer answer = ue.mme()
                .gateway()
                .open(new PdnRequest(
                        ue.isProven() ? ue.imsi() : "",
                        help
                                ? helpApn()
                                : options.get(EsmIe.ACCESS_POINT_NAME)
                                        .map(AccessPointName::name)
                                        .orElse(""),
                        help
                                ? List.of(helpApn())
                                : ue.subscription().map(Subscription::apns).orElse(List.of()),
                        ipv4,
                        ipv6,
                        options.get(EsmIe.PROTOCOL_CONFIGURATION_OPTIONS)));
        if (answer instanceof PdnAnswer.Refused refused) {
            return Opened.refused(EsmCause.of(refused.reason().esmCause()));
        }
        PdnSession session = ((PdnAnswer.Granted) answer).session();
        OptionalInt transaction = ue.mme().sgsn().reachable() && !help ? freeTransaction() : OptionalInt.empty();
        Bearer bearer =
                new Bearer(ue, ebi, transaction, session, activation(request, options, ebi, transaction, session));
        bearers.add(bearer);
        return new Opened(bearer, EsmCause.REGULAR_DEACTIVATION);
    }

    /** 6.5.1.4: a connection for help is one, and the only one of a UE attached for help. */
    private Optional<EsmCause> objection(RequestType type) {
        EmergencySpec emergency = ue.mme().spec().emergency();
        boolean there = bearers.connections().stream()
                .anyMatch(it -> it.session().apn().name().equalsIgnoreCase(emergency.apn()));
        return switch (type) {
            case INITIAL_REQUEST ->
                ue.emergency().only() ? Optional.of(EsmCause.REQUEST_REJECTED_UNSPECIFIED) : Optional.empty();
            case EMERGENCY ->
                emergency.attach() == EmergencyAttach.NONE
                        ? Optional.of(EsmCause.SERVICE_OPTION_NOT_SUPPORTED)
                        : Optional.of(EsmCause.REQUEST_REJECTED_UNSPECIFIED).filter(cause -> there);
            case HANDOVER, HANDOVER_OF_EMERGENCY_BEARER_SERVICES -> Optional.of(EsmCause.PDN_CONNECTION_DOES_NOT_EXIST);
            case RLOS -> Optional.of(EsmCause.SERVICE_OPTION_NOT_SUPPORTED);
        };
    }

    private String helpApn() {
        return ue.mme().spec().emergency().apn();
    }

    private static ActivateDefaultEpsBearerContextRequest activation(
            PdnConnectivityRequest request,
            OptionalElements options,
            int ebi,
            OptionalInt transaction,
            PdnSession session) {
        Optional<EsmCause> narrowed = Optional.empty();
        if (request.pdnType() == PdnType.IPV4V6 && session.ipv6().isEmpty()) {
            narrowed = Optional.of(EsmCause.PDN_TYPE_IPV4_ONLY_ALLOWED);
        } else if (request.pdnType() == PdnType.IPV4V6 && session.ipv4().isEmpty()) {
            narrowed = Optional.of(EsmCause.PDN_TYPE_IPV6_ONLY_ALLOWED);
        }
        Optional<ProtocolConfigurationOptions> answers = options.get(EsmIe.PROTOCOL_CONFIGURATION_OPTIONS)
                .flatMap(asked -> ConfigurationOptions.answer(asked, session.apn()));
        return new ActivateDefaultEpsBearerContextRequest(
                ebi,
                request.pti(),
                EpsQos.of(QCI),
                new AccessPointName(session.apn().name()),
                PdnAddresses.of(session),
                OptionalElements.of(EsmIe.APN_AMBR, rate(session.shaping()))
                        .with(EsmIe.ESM_CAUSE, narrowed)
                        .with(EsmIe.TRANSACTION_IDENTIFIER, GprsParameters.linked(transaction))
                        .with(EsmIe.QOS, GprsParameters.quality(transaction))
                        .with(EsmIe.NEGOTIATED_LLC_SAPI, GprsParameters.sapi(transaction))
                        .with(EsmIe.RADIO_PRIORITY, GprsParameters.radioPriority(transaction))
                        .with(EsmIe.PROTOCOL_CONFIGURATION_OPTIONS, answers));
    }

    static ApnAmbr rate(Shaping shaping) {
        return ApnAmbr.of(shaping.downlinkKbps(), shaping.uplinkKbps());
    }

    /** What the connection would go by as a PDP context; none where the UE has seven already. */
    private OptionalInt freeTransaction() {
        return IntStream.range(0, SmMessage.EXTENDED)
                .filter(number -> bearers.connections().stream()
                        .noneMatch(it -> it.transaction().equals(OptionalInt.of(number))))
                .findFirst();
    }
}
