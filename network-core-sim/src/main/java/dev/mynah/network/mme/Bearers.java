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
import dev.mynah.network.air.nas.esm.BearerResourceAllocationRequest;
import dev.mynah.network.air.nas.esm.BearerResourceModificationRequest;
import dev.mynah.network.air.nas.esm.EsmIe;
import dev.mynah.network.air.nas.esm.EsmInformationResponse;
import dev.mynah.network.air.nas.esm.EsmMessage;
import dev.mynah.network.air.nas.esm.EsmMessageContainer;
import dev.mynah.network.air.nas.esm.EsmStatus;
import dev.mynah.network.air.nas.esm.PdnConnectivityReject;
import dev.mynah.network.air.nas.esm.PdnConnectivityRequest;
import dev.mynah.network.air.nas.esm.PdnDisconnectReject;
import dev.mynah.network.air.nas.esm.PdnDisconnectRequest;
import dev.mynah.network.air.nas.sm.SmMessage;
import dev.mynah.network.gtp.PdnConnection;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** ESM of one UE, network side: its PDN connections. TS 24.301 clause 6. */
final class Bearers {
    private static final int FIRST = 5;
    private static final int LAST = 15;
    private static final int PTI_NONE = 0;
    private static final int PTI_RESERVED = 255;
    /** Non-guaranteed, best effort (TS 23.203 table 6.1.7-A). */
    private static final int QCI = 9;

    private final UeContext ue;
    private final TreeMap<Integer, Bearer> bearers = new TreeMap<>();
    private final DedicatedBearers dedicated;
    private @Nullable PdnConnectivityRequest attaching;
    private OptionalElements attachOptions = OptionalElements.NONE;
    private @Nullable Bearer attached;
    private boolean sweeping;

    Bearers(UeContext ue) {
        this.ue = ue;
        this.dedicated = new DedicatedBearers(ue);
    }

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
        if (request.pti() == PTI_NONE || request.pti() == PTI_RESERVED) {
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
        container.decode(Direction.UPLINK).value().ifPresent(this::receive);
    }

    void attachTakenAsComplete() {
        Bearer bearer = attached;
        attached = null;
        if (bearer != null) {
            bearer.fire(new ActivateDefaultEpsBearerContextAccept(bearer.ebi(), PTI_NONE));
        }
    }

    /** An ESM message of the UE. */
    void receive(EsmMessage message) {
        if (message instanceof PdnConnectivityRequest request) {
            connect(request);
        } else if (message instanceof PdnDisconnectRequest request) {
            disconnect(request);
        } else if (message instanceof BearerResourceAllocationRequest request) {
            dedicated.requested(request);
        } else if (message instanceof BearerResourceModificationRequest request) {
            dedicated.requested(request);
        } else if (message instanceof EsmStatus status) {
            status(status);
        } else if (!dedicated.receive(message)) {
            Bearer bearer = bearers.get(message.ebi());
            if (bearer == null) {
                ue.send(new EsmStatus(message.ebi(), message.pti(), EsmCause.INVALID_EPS_BEARER_IDENTITY));
            } else {
                bearer.fire(message);
            }
        }
    }

    /** 6.7: the UE does not have the context the network means. */
    private void status(EsmStatus status) {
        if (status.cause().equals(EsmCause.INVALID_EPS_BEARER_IDENTITY)) {
            find(status.ebi()).ifPresent(bearer -> bearer.fire(new Bearer.Lost()));
            dedicated.find(status.ebi()).ifPresent(bearer -> bearer.fire(new DedicatedBearer.Lost()));
        }
    }

    private void connect(PdnConnectivityRequest request) {
        int pti = request.pti();
        if (pti == PTI_NONE || pti == PTI_RESERVED) {
            ue.send(new PdnConnectivityReject(0, pti, EsmCause.INVALID_PTI_VALUE));
            return;
        }
        for (Bearer bearer : bearers.values()) {
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

    private void disconnect(PdnDisconnectRequest request) {
        Bearer bearer = bearers.get(request.linkedEbi());
        if (request.pti() == PTI_NONE || request.pti() == PTI_RESERVED) {
            ue.send(new PdnDisconnectReject(0, request.pti(), EsmCause.INVALID_PTI_VALUE));
        } else if (bearer == null) {
            ue.send(new PdnDisconnectReject(0, request.pti(), EsmCause.INVALID_EPS_BEARER_IDENTITY));
        } else if (bearers.size() == 1) {
            ue.send(new PdnDisconnectReject(0, request.pti(), EsmCause.LAST_PDN_DISCONNECTION_NOT_ALLOWED));
        } else {
            bearer.fire(request);
        }
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
        OptionalInt free = freeEbi();
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
        bearers.put(ebi, bearer);
        return new Opened(bearer, EsmCause.REGULAR_DEACTIVATION);
    }

    /** 6.5.1.4: a connection for help is one, and the only one of a UE attached for help. */
    private Optional<EsmCause> objection(RequestType type) {
        EmergencySpec emergency = ue.mme().spec().emergency();
        boolean there = bearers.values().stream()
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

    /** An identity no bearer has. */
    OptionalInt freeEbi() {
        return IntStream.rangeClosed(FIRST, LAST)
                .filter(ebi ->
                        !bearers.containsKey(ebi) && !dedicated.identities().contains(ebi))
                .findFirst();
    }

    /** What the connection would go by as a PDP context; none where the UE has seven already. */
    private OptionalInt freeTransaction() {
        return IntStream.range(0, SmMessage.EXTENDED)
                .filter(number -> bearers.values().stream()
                        .noneMatch(it -> it.transaction().equals(OptionalInt.of(number))))
                .findFirst();
    }

    DedicatedBearers dedicated() {
        return dedicated;
    }

    /** The identities of all bearers that stand, for an update. */
    List<Integer> active() {
        return Stream.concat(identities().stream(), dedicated.active().stream())
                .sorted()
                .toList();
    }

    /** The identities of the PDN connections that stand, rising. */
    List<Integer> identities() {
        return bearers.values().stream().filter(Bearer::stands).map(Bearer::ebi).toList();
    }

    /** 5.5.3.2.4: contexts the UE no longer has are deactivated without a word. */
    void keepOnly(Set<Integer> active) {
        sweeping = true;
        dedicated.keepOnly(active);
        for (Bearer bearer : List.copyOf(bearers.values())) {
            if (!active.contains(bearer.ebi())) {
                bearer.fire(new Bearer.Lost());
            }
        }
        sweeping = false;
    }

    /** The UE's other context takes the bearers over. */
    void handOver(UeContext to) {
        bearers.values().forEach(bearer -> bearer.belongsTo(to));
        to.bearers().bearers.putAll(bearers);
        bearers.clear();
        dedicated.handOver(to);
    }

    /** PDP contexts of GSM or UTRAN go on as connections of the UE's. TS 23.401 5.3.3.2, TS 24.301 6.1.3. */
    void take(List<PdnConnection> connections) {
        for (PdnConnection connection : connections) {
            PdnSession session = connection.session();
            Bearer bearer = new Bearer(
                    ue,
                    connection.bearer(),
                    OptionalInt.of(connection.transaction()),
                    session,
                    new ActivateDefaultEpsBearerContextRequest(
                            connection.bearer(),
                            PTI_NONE,
                            EpsQos.of(QCI),
                            new AccessPointName(session.apn().name()),
                            PdnAddresses.of(session)));
            bearers.put(connection.bearer(), bearer);
            bearer.fire(new Bearer.Arrive());
        }
    }

    /** The connections that stand, and can go on as PDP contexts, go elsewhere; the rest is over. */
    List<PdnConnection> depart() {
        dedicated.keepOnly(Set.of());
        List<PdnConnection> connections = bearers.values().stream()
                .filter(it -> it.stands() && it.transaction().isPresent())
                .map(it -> new PdnConnection(it.ebi(), it.transaction().getAsInt(), it.session()))
                .toList();
        sweeping = true;
        List.copyOf(bearers.values())
                .forEach(it -> it.fire(new Bearer.Depart(it.transaction().isPresent())));
        sweeping = false;
        return connections;
    }

    void closeAll() {
        attached = null;
        keepOnly(Set.of());
    }

    /** A bearer tells that it is gone. A UE cannot be attached without one. */
    void closed(Bearer bearer) {
        dedicated.ended(bearer.ebi());
        bearers.remove(bearer.ebi());
        if (bearers.isEmpty() && !sweeping) {
            ue.fire(new MmeEvent.BearersGone());
        }
    }

    /** The UE is connected: says what it has not heard; false when there is nothing. */
    boolean attend() {
        boolean any = dedicated.attend();
        for (Bearer bearer : List.copyOf(bearers.values())) {
            any |= bearer.attend();
        }
        return any;
    }

    Optional<Bearer> find(int ebi) {
        return Optional.ofNullable(bearers.get(ebi));
    }

    String summary() {
        return bearers.values().stream().map(Bearer::describe).collect(Collectors.joining(", "));
    }
}
