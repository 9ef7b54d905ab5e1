package dev.mynah.network.mme;

import dev.mynah.network.air.nas.element.AccessPointName;
import dev.mynah.network.air.nas.element.EpsQos;
import dev.mynah.network.air.nas.element.EsmCause;
import dev.mynah.network.air.nas.esm.ActivateDefaultEpsBearerContextRequest;
import dev.mynah.network.air.nas.esm.BearerResourceAllocationRequest;
import dev.mynah.network.air.nas.esm.BearerResourceModificationRequest;
import dev.mynah.network.air.nas.esm.EsmMessage;
import dev.mynah.network.air.nas.esm.EsmStatus;
import dev.mynah.network.air.nas.esm.PdnConnectivityRequest;
import dev.mynah.network.air.nas.esm.PdnDisconnectReject;
import dev.mynah.network.air.nas.esm.PdnDisconnectRequest;
import dev.mynah.network.gtp.PdnConnection;
import dev.mynah.network.pdn.PdnSession;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** ESM of one UE, network side: its PDN connections. TS 24.301 clause 6. */
final class Bearers {
    private static final int FIRST = 5;
    private static final int LAST = 15;

    private final UeContext ue;
    private final TreeMap<Integer, Bearer> bearers = new TreeMap<>();
    private final DedicatedBearers dedicated;
    private final PdnConnectivity connectivity;
    private boolean sweeping;

    Bearers(UeContext ue) {
        this.ue = ue;
        this.dedicated = new DedicatedBearers(ue);
        this.connectivity = new PdnConnectivity(ue, this);
    }

    /** An ESM message of the UE. */
    void receive(EsmMessage message) {
        if (message instanceof PdnConnectivityRequest request) {
            connectivity.requested(request);
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

    private void disconnect(PdnDisconnectRequest request) {
        Bearer bearer = bearers.get(request.linkedEbi());
        if (PdnConnectivity.outOfRange(request.pti())) {
            ue.send(new PdnDisconnectReject(0, request.pti(), EsmCause.INVALID_PTI_VALUE));
        } else if (bearer == null) {
            ue.send(new PdnDisconnectReject(0, request.pti(), EsmCause.INVALID_EPS_BEARER_IDENTITY));
        } else if (bearers.size() == 1) {
            ue.send(new PdnDisconnectReject(0, request.pti(), EsmCause.LAST_PDN_DISCONNECTION_NOT_ALLOWED));
        } else {
            bearer.fire(request);
        }
    }

    /** An identity no bearer has. */
    OptionalInt freeEbi() {
        return IntStream.rangeClosed(FIRST, LAST)
                .filter(ebi ->
                        !bearers.containsKey(ebi) && !dedicated.identities().contains(ebi))
                .findFirst();
    }

    /** How connections come about. */
    PdnConnectivity connectivity() {
        return connectivity;
    }

    Collection<Bearer> connections() {
        return bearers.values();
    }

    void add(Bearer bearer) {
        bearers.put(bearer.ebi(), bearer);
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
                            PdnConnectivity.PTI_NONE,
                            EpsQos.of(PdnConnectivity.QCI),
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
        connectivity.forgetAttach();
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
