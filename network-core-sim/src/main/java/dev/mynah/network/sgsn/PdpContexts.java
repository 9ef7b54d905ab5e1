package dev.mynah.network.sgsn;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.AccessPointName;
import dev.mynah.network.air.nas.element.GprsTimer3;
import dev.mynah.network.air.nas.element.PdnType;
import dev.mynah.network.air.nas.element.PdpAddress;
import dev.mynah.network.air.nas.element.ProtocolConfigurationOptions;
import dev.mynah.network.air.nas.element.QualityOfService;
import dev.mynah.network.air.nas.element.SmCause;
import dev.mynah.network.air.nas.sm.ActivateMbmsContextReject;
import dev.mynah.network.air.nas.sm.ActivateMbmsContextRequest;
import dev.mynah.network.air.nas.sm.ActivatePdpContextAccept;
import dev.mynah.network.air.nas.sm.ActivatePdpContextReject;
import dev.mynah.network.air.nas.sm.ActivatePdpContextRequest;
import dev.mynah.network.air.nas.sm.ActivateSecondaryPdpContextRequest;
import dev.mynah.network.air.nas.sm.SmIe;
import dev.mynah.network.air.nas.sm.SmMessage;
import dev.mynah.network.air.nas.sm.SmStatus;
import dev.mynah.network.gtp.PdnConnection;
import dev.mynah.network.hlr.Subscription;
import dev.mynah.network.mme.EmergencyAttach;
import dev.mynah.network.mme.EmergencySpec;
import dev.mynah.network.pdn.ConfigurationOptions;
import dev.mynah.network.pdn.Ipv6Prefix;
import dev.mynah.network.pdn.PdnAnswer;
import dev.mynah.network.pdn.PdnRequest;
import dev.mynah.network.pdn.PdnSession;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** SM of one station, network side: its PDP contexts. TS 24.008 clause 6. MBMS is refused. */
final class PdpContexts {
    static final int FIRST = 5;
    static final int LAST = 15;
    /** The LLC service access point of packets in GSM, and the lowest radio priority. */
    static final int SAPI = 3;

    static final int RADIO_PRIORITY = 4;
    /** Request type, 10.5.6.17. */
    private static final int EMERGENCY = 4;

    private static final long LINK_LOCAL = 0xFE80L << 48;

    private final MsContext ms;
    private final SecondaryContexts secondary;
    private final TreeMap<Integer, PdpContext> byNsapi = new TreeMap<>();

    PdpContexts(MsContext ms) {
        this.ms = ms;
        this.secondary = new SecondaryContexts(ms);
    }

    /** An SM message of the station. */
    void receive(SmMessage message) {
        if (message instanceof ActivatePdpContextRequest request) {
            activate(request);
        } else if (message instanceof ActivateSecondaryPdpContextRequest request) {
            secondary.activate(request, linked(request));
        } else if (message instanceof ActivateMbmsContextRequest request) {
            ms.send(new ActivateMbmsContextReject(answering(request), SmCause.SERVICE_OPTION_NOT_SUPPORTED));
        } else {
            Optional<PdpContext> context = byTransaction(message.transaction());
            Optional<SecondaryContext> beside = secondary.byTransaction(message.transaction());
            if (message instanceof SmStatus status) {
                beside.filter(it -> ends(status.cause())).ifPresent(it -> it.fire(new PdpContext.Lost()));
                context.filter(it -> ends(status.cause())).ifPresent(it -> it.fire(new PdpContext.Lost()));
            } else if (beside.isPresent()) {
                beside.get().fire(message);
            } else if (context.isPresent()) {
                context.get().fire(message);
            } else {
                // 8.3.2 a.
                ms.send(new SmStatus(answering(message), SmCause.INVALID_TRANSACTION_IDENTIFIER_VALUE));
            }
        }
    }

    /** 6.1.3.5: after these the context is gone on the other side. */
    private static boolean ends(SmCause cause) {
        return cause.equals(SmCause.INVALID_TRANSACTION_IDENTIFIER_VALUE) || cause.equals(SmCause.UNKNOWN_PDP_CONTEXT);
    }

    private static int answering(SmMessage message) {
        return message.transaction() ^ SmMessage.TO_INITIATOR;
    }

    /** The context of a transaction the station began; the network begins none. */
    private Optional<PdpContext> byTransaction(int transaction) {
        return byNsapi.values().stream()
                .filter(it -> it.transaction() == transaction)
                .findFirst();
    }

    /** The context the request names by its transaction, in half an octet. TS 24.008 10.5.6.7. */
    private Optional<PdpContext> linked(ActivateSecondaryPdpContextRequest request) {
        return request.linkedTransaction().isEmpty()
                ? Optional.empty()
                : byTransaction(request.linkedTransaction().at(0) >> 4);
    }

    SecondaryContexts secondary() {
        return secondary;
    }

    private void activate(ActivatePdpContextRequest request) {
        int transaction = request.transaction();
        if ((transaction & SmMessage.TO_INITIATOR) != 0) {
            // 8.3.2 b: a transaction of the network's that it has not begun.
            return;
        }
        Optional<PdpContext> same = byTransaction(transaction);
        if (same.map(it -> it.nsapi() == request.nsapi()).orElse(false)) {
            same.get().fire(request);
            return;
        }
        // 6.1.3.1.5 b, c: what had the transaction or the NSAPI before is gone.
        same.ifPresent(it -> it.fire(new PdpContext.Lost()));
        secondary.byTransaction(transaction).ifPresent(it -> it.fire(new PdpContext.Lost()));
        secondary.byNsapi(request.nsapi()).ifPresent(it -> it.fire(new PdpContext.Lost()));
        find(request.nsapi()).ifPresent(it -> it.fire(new PdpContext.Lost()));
        Optional<RejectRule> rule = ms.sgsn().rule(ms.imsi(), ms.connection().open(), Procedure.PDP_ACTIVATION);
        if (rule.isPresent()) {
            ms.send(new ActivatePdpContextReject(
                    answering(request),
                    SmCause.of(rule.get().cause()),
                    OptionalElements.NONE.with(
                            SmIe.BACK_OFF_TIMER, rule.get().backOff().map(GprsTimer3::of))));
            return;
        }
        Optional<SmCause> refusal = open(request);
        refusal.ifPresent(cause -> ms.send(new ActivatePdpContextReject(answering(request), cause)));
    }

    private Optional<SmCause> open(ActivatePdpContextRequest request) {
        if (request.nsapi() < FIRST || request.nsapi() > LAST) {
            return Optional.of(SmCause.INVALID_MANDATORY_INFORMATION);
        }
        Optional<PdnType> type = request.address().kind();
        if (type.isEmpty()) {
            return Optional.of(SmCause.UNKNOWN_PDP_ADDRESS_OR_PDP_TYPE);
        }
        boolean ipv4 = type.get() != PdnType.IPV6;
        boolean ipv6 = type.get() != PdnType.IPV4;
        boolean help = request.get(SmIe.REQUEST_TYPE).orElse(0) == EMERGENCY;
        Optional<SmCause> objection = objection(help);
        if (objection.isPresent()) {
            return objection;
        }
        String helpApn = ms.sgsn().spec().emergency().apn();
        String apn = help
                ? helpApn
                : request.get(SmIe.ACCESS_POINT_NAME).map(AccessPointName::name).orElse("");
        List<String> subscribed = help
                ? List.of(helpApn)
                : ms.subscription().map(Subscription::apns).orElse(List.of());
        PdnAnswer answer = ms.sgsn()
                .gateway()
                .open(new PdnRequest(
                        ms.emergency().unproven() ? "" : ms.imsi(),
                        apn,
                        subscribed,
                        ipv4,
                        ipv6,
                        request.get(SmIe.PROTOCOL_CONFIGURATION_OPTIONS)));
        if (answer instanceof PdnAnswer.Refused refused) {
            return Optional.of(SmCause.of(refused.reason().esmCause()));
        }
        PdnSession session = ((PdnAnswer.Granted) answer).session();
        PdpContext context = new PdpContext(
                ms, request.transaction(), request.nsapi(), session, accept(request, type.get(), session));
        byNsapi.put(request.nsapi(), context);
        context.fire(new PdpContext.Activate());
        return Optional.empty();
    }

    /** 6.1.3.1.1: a context for help is one, and the only one of a station attached for help; in GSM there is none. */
    private Optional<SmCause> objection(boolean help) {
        EmergencySpec emergency = ms.sgsn().spec().emergency();
        if (help && (ms.inGsm() || emergency.attach() == EmergencyAttach.NONE)) {
            return Optional.of(SmCause.SERVICE_OPTION_NOT_SUPPORTED);
        }
        boolean there = byNsapi.values().stream()
                .anyMatch(it -> it.session().apn().name().equalsIgnoreCase(emergency.apn()));
        boolean refused = help ? there : ms.emergency().only();
        return refused ? Optional.of(SmCause.ACTIVATION_REJECTED_UNSPECIFIED) : Optional.empty();
    }

    private static ActivatePdpContextAccept accept(
            ActivatePdpContextRequest request, PdnType wanted, PdnSession session) {
        Optional<SmCause> narrowed = Optional.empty();
        if (wanted == PdnType.IPV4V6 && session.ipv6().isEmpty()) {
            narrowed = Optional.of(SmCause.PDP_TYPE_IPV4_ONLY_ALLOWED);
        } else if (wanted == PdnType.IPV4V6 && session.ipv4().isEmpty()) {
            narrowed = Optional.of(SmCause.PDP_TYPE_IPV6_ONLY_ALLOWED);
        }
        Optional<ProtocolConfigurationOptions> answers = request.get(SmIe.PROTOCOL_CONFIGURATION_OPTIONS)
                .flatMap(asked -> ConfigurationOptions.answer(asked, session.apn()));
        return new ActivatePdpContextAccept(
                answering(request),
                SAPI,
                QualityOfService.INTERACTIVE,
                RADIO_PRIORITY,
                OptionalElements.of(SmIe.PDP_ADDRESS, address(session))
                        .with(SmIe.PROTOCOL_CONFIGURATION_OPTIONS, answers)
                        .with(SmIe.CAUSE, narrowed));
    }

    /** Of an IPv6 address the station is told the link-local one; the prefix is advertised (TS 23.060 9.2.1.1). */
    private static PdpAddress address(PdnSession session) {
        return PdpAddress.of(
                session.ipv4().map(it -> Octets.of(it.getAddress())),
                session.ipv6().map(PdpContexts::linkLocal));
    }

    private static Octets linkLocal(Ipv6Prefix prefix) {
        return Octets.of(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(LINK_LOCAL)
                .putLong(prefix.interfaceIdentifier())
                .array());
    }

    /** PDN connections of LTE go on as contexts of the station's. TS 23.401 5.3.3.3, TS 24.008 6.1.3.0. */
    void take(List<PdnConnection> connections) {
        for (PdnConnection connection : connections) {
            ActivatePdpContextAccept accept = new ActivatePdpContextAccept(
                    connection.transaction() | SmMessage.TO_INITIATOR,
                    SAPI,
                    QualityOfService.INTERACTIVE,
                    RADIO_PRIORITY,
                    OptionalElements.of(SmIe.PDP_ADDRESS, address(connection.session())));
            PdpContext context =
                    new PdpContext(ms, connection.transaction(), connection.bearer(), connection.session(), accept);
            byNsapi.put(connection.bearer(), context);
            context.fire(new PdpContext.Arrive());
        }
    }

    /** The contexts that stand go elsewhere; the rest is over. */
    List<PdnConnection> depart() {
        secondary.keepOnly(Set.of());
        List<PdnConnection> connections = byNsapi.values().stream()
                .filter(PdpContext::active)
                .map(it -> new PdnConnection(it.nsapi(), it.transaction(), it.session()))
                .toList();
        List.copyOf(byNsapi.values()).forEach(it -> it.fire(new PdpContext.Depart()));
        return connections;
    }

    /** The NSAPIs of the contexts that stand, rising. */
    List<Integer> nsapis() {
        return Stream.concat(
                        byNsapi.values().stream().filter(PdpContext::active).map(PdpContext::nsapi),
                        secondary.nsapis().stream())
                .sorted()
                .toList();
    }

    Optional<PdpContext> find(int nsapi) {
        return Optional.ofNullable(byNsapi.get(nsapi));
    }

    /** Contexts the station no longer has are deactivated without a word. */
    void keepOnly(Set<Integer> active) {
        secondary.keepOnly(active);
        for (PdpContext context : List.copyOf(byNsapi.values())) {
            if (!active.contains(context.nsapi())) {
                context.fire(new PdpContext.Lost());
            }
        }
    }

    /** The station's other context takes the PDP contexts over. */
    void handOver(MsContext to) {
        byNsapi.values().forEach(context -> context.belongsTo(to));
        to.contexts().byNsapi.putAll(byNsapi);
        byNsapi.clear();
        secondary.handOver(to);
    }

    void closeAll() {
        keepOnly(Set.of());
    }

    /** A context tells that it is gone. */
    void closed(PdpContext context) {
        byNsapi.remove(context.nsapi(), context);
    }
}
