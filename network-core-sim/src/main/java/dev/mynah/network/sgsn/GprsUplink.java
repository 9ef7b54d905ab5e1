package dev.mynah.network.sgsn;

import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Malformed;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.Gea;
import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.Rai;
import dev.mynah.network.air.nas.element.SmCause;
import dev.mynah.network.air.nas.element.Tmsi;
import dev.mynah.network.air.nas.gmm.AttachReject;
import dev.mynah.network.air.nas.gmm.AttachRequest;
import dev.mynah.network.air.nas.gmm.GmmIe;
import dev.mynah.network.air.nas.gmm.GmmMessage;
import dev.mynah.network.air.nas.gmm.GmmMessageType;
import dev.mynah.network.air.nas.gmm.GmmStatus;
import dev.mynah.network.air.nas.gmm.MsDetachRequest;
import dev.mynah.network.air.nas.gmm.RoutingAreaUpdateReject;
import dev.mynah.network.air.nas.gmm.RoutingAreaUpdateRequest;
import dev.mynah.network.air.nas.gmm.ServiceReject;
import dev.mynah.network.air.nas.gmm.ServiceRequest;
import dev.mynah.network.air.nas.sm.SmMessage;
import dev.mynah.network.air.nas.sm.SmStatus;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.ran.CoreNetwork;
import dev.mynah.network.ran.SignallingConnection;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes what comes from the air: finds the context it belongs to, has the connection protected by the keys of that context,
 * and only then believes it. What is left is an event of the station's machine.
 */
final class GprsUplink implements CoreNetwork {
    private final Sgsn sgsn;

    GprsUplink(Sgsn sgsn) {
        this.sgsn = sgsn;
    }

    @Override
    public void initial(SignallingConnection connection, byte[] nas) {
        Octets octets = Octets.of(nas);
        MsContext named = connection.temporary().map(sgsn.register()::find).orElse(null);
        if (octets.isEmpty() || isSm(octets) || ShortMessages.are(octets)) {
            frame(connection, octets, named);
            return;
        }
        Decoded<GmmMessage> decoded = GmmMessage.decode(octets, Direction.UPLINK);
        if (decoded instanceof Decoded.Invalid<GmmMessage> invalid) {
            refuse(connection, malformed(octets, invalid.malformed()));
            return;
        }
        GmmMessage message = decoded.orElseThrow();
        String imsi = named == null ? "" : named.imsi();
        sgsn.faults().uplink(imsi, message, () -> initial(connection, message, named));
    }

    private void initial(SignallingConnection connection, GmmMessage message, @Nullable MsContext named) {
        if (message instanceof AttachRequest request) {
            MsContext ms = begin(connection);
            MsContext known = sgsn.register().find(request.identity(), request.oldArea());
            if (known != null) {
                ms.recognise(known);
            }
            ms.fire(request);
        } else if (message instanceof RoutingAreaUpdateRequest request) {
            update(connection, request, named);
        } else if (message instanceof ServiceRequest request) {
            service(connection, request);
        } else if (message instanceof MsDetachRequest request) {
            detach(connection, request);
        } else {
            connection.release();
        }
    }

    /** 4.7.9.1.1: in GSM any frame of the station that was paged is its answer. */
    private void frame(SignallingConnection connection, Octets octets, @Nullable MsContext known) {
        if (known == null || !known.state().registered()) {
            connection.release();
            return;
        }
        prove(known, connection, () -> {
            known.fire(new SgsnEvent.Answered());
            if (ShortMessages.are(octets)) {
                known.shortMessages().take(octets);
            } else if (!octets.isEmpty()) {
                session(known, octets);
            }
        });
    }

    private void update(SignallingConnection connection, RoutingAreaUpdateRequest request, @Nullable MsContext named) {
        MsContext known = request.get(GmmIe.P_TMSI)
                .map(identity -> sgsn.register().find(identity, request.oldArea()))
                .orElse(named);
        if (Relocation.mapped(request) && sgsn.mme().reachable()) {
            begin(connection).fire(request);
        } else if (known == null || Relocation.mapped(request)) {
            refuse(connection, new RoutingAreaUpdateReject(GmmCause.MS_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK, 0));
        } else if (!known.state().registered()) {
            refuse(connection, new RoutingAreaUpdateReject(GmmCause.IMPLICITLY_DETACHED, 0));
        } else {
            plainly(known, connection, Procedure.ROUTING_AREA_UPDATE)
                    .ifPresentOrElse(
                            rule -> refuse(
                                    connection,
                                    new RoutingAreaUpdateReject(GmmCause.of(rule.cause()), 0, backOff(rule))),
                            () -> proceed(known, connection, request, request.keySequenceNumber()));
        }
    }

    /** What the operator wants said to a station before it has proved itself, which leaves the station's context as it is. */
    private Optional<RejectRule> plainly(MsContext known, SignallingConnection connection, Procedure procedure) {
        return sgsn.rejects().apply(known.imsi(), connection, procedure, false);
    }

    /** A station with a context goes on under the keys of it, or is challenged anew. */
    private void proceed(MsContext known, SignallingConnection connection, GmmMessage request, int keys) {
        if (known.security().sharesKeys(keys) || known.emergency().unproven()) {
            prove(known, connection, () -> known.fire(request));
        } else {
            MsContext ms = begin(connection);
            ms.recognise(known);
            ms.fire(request);
        }
    }

    private static OptionalElements backOff(RejectRule rule) {
        return OptionalElements.NONE.with(GmmIe.T3346, rule.backOff().map(GprsTimer::of));
    }

    private void service(SignallingConnection connection, ServiceRequest request) {
        MsContext known = request.identity() instanceof Tmsi
                ? sgsn.register().find(request.identity(), areaOf(connection))
                : null;
        if (known == null) {
            refuse(connection, new ServiceReject(GmmCause.MS_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK));
        } else if (!known.state().registered()) {
            refuse(connection, new ServiceReject(GmmCause.IMPLICITLY_DETACHED));
        } else {
            // Under a security mode it would be granted (TS 24.008 4.7.13.3): it is refused plainly or not at all.
            plainly(known, connection, Procedure.GPRS_SERVICE)
                    .or(() -> sgsn.rejects().apply(known.imsi(), connection, Procedure.GPRS_SERVICE, true))
                    .ifPresentOrElse(
                            rule -> refuse(connection, new ServiceReject(GmmCause.of(rule.cause()), backOff(rule))),
                            () -> proceed(known, connection, request, request.keySequenceNumber()));
        }
    }

    private static Rai areaOf(SignallingConnection connection) {
        return new Rai(
                new Lai(connection.selected(), connection.cell().areaCode()),
                connection.cell().routingAreaCode());
    }

    /** TS 23.060 6.6.1: a detach with the right P-TMSI signature is believed; another one is not, lest anybody detach anybody. */
    private void detach(SignallingConnection connection, MsDetachRequest request) {
        MsContext known = request.get(GmmIe.P_TMSI)
                .map(identity -> sgsn.register().find(identity, areaOf(connection)))
                .orElse(null);
        boolean genuine = known != null
                && request.get(GmmIe.P_TMSI_SIGNATURE_2)
                        .filter(it ->
                                it.equals(Signature.octets(known.temporary().signature())))
                        .isPresent();
        if (known == null || !genuine) {
            connection.release();
        } else {
            resume(known, connection);
            known.fire(request);
            releaseIfGone(known);
        }
    }

    private MsContext begin(SignallingConnection connection) {
        MsContext ms = new MsContext(sgsn, connection);
        sgsn.register().connections().put(connection, ms);
        return ms;
    }

    /**
     * Has a station that has a context prove itself on a new connection, by the keys both have. Nothing that comes on the
     * connection before counts.
     */
    private void prove(MsContext known, SignallingConnection connection, Runnable then) {
        Keys keys = known.security().keys();
        boolean gsm = connection.cell().rat() == Rat.GSM;
        if (keys == null || (gsm && known.security().ciphering() == Gea.NONE)) {
            // Nothing in GSM without ciphering proves anything; the station is believed as it was by its TLLI.
            proved(known, connection, then);
            return;
        }
        Timeline.Timer guard = sgsn.timeline().after(sgsn.spec().duration(SgsnTimer.SECURITY), connection::release);
        connection.secure(CnDomain.PS, keys.in(connection.cell().rat()), () -> {
            guard.cancel();
            proved(known, connection, then);
        });
    }

    private void proved(MsContext known, SignallingConnection connection, Runnable then) {
        if (!known.state().registered()) {
            connection.release();
            return;
        }
        resume(known, connection);
        then.run();
        known.connection().active();
        releaseIfGone(known);
    }

    /** A connection the station still seems to have is long gone. */
    private void resume(MsContext known, SignallingConnection connection) {
        if (known.connected()) {
            known.release();
            known.fire(new SgsnEvent.ConnectionLost());
        }
        sgsn.register().connections().put(connection, known);
        known.connect(connection);
    }

    private static void releaseIfGone(MsContext ms) {
        if (ms.state() == SgsnState.DEREGISTERED) {
            ms.release();
        }
    }

    private static void refuse(SignallingConnection connection, @Nullable NasMessage message) {
        if (message != null) {
            connection.downlink(message.encode().toByteArray());
        }
        connection.release();
    }

    @Override
    public void uplink(SignallingConnection connection, byte[] nas) {
        MsContext ms = sgsn.register().connections().get(connection);
        Octets octets = Octets.of(nas);
        if (ms == null || octets.isEmpty()) {
            return;
        }
        ms.connection().active();
        if (isSm(octets)) {
            session(ms, octets);
            return;
        }
        if (ShortMessages.are(octets)) {
            ms.shortMessages().take(octets);
            return;
        }
        Decoded<GmmMessage> decoded = GmmMessage.decode(octets, Direction.UPLINK);
        if (decoded instanceof Decoded.Valid<GmmMessage> valid) {
            sgsn.faults().uplink(ms.imsi(), valid.message(), () -> ms.fire(valid.message()));
        } else if (decoded instanceof Decoded.Invalid<GmmMessage> invalid) {
            NasMessage answer = malformed(octets, invalid.malformed());
            if (answer != null) {
                ms.send(answer);
            }
        }
    }

    private static boolean isSm(Octets octets) {
        return !octets.isEmpty() && (octets.at(0) & 0xF) == SmMessage.PROTOCOL_DISCRIMINATOR;
    }

    private static void session(MsContext ms, Octets octets) {
        if (!ms.state().registered()) {
            return;
        }
        Decoded<SmMessage> decoded = SmMessage.decode(octets, Direction.UPLINK);
        if (decoded instanceof Decoded.Invalid<SmMessage> invalid) {
            int cause = invalid.malformed().fault().cause();
            if (cause != 0) {
                int transaction = octets.at(0) >> 4 ^ SmMessage.TO_INITIATOR;
                ms.send(new SmStatus(transaction, SmCause.of(cause)));
            }
        } else {
            SmMessage message = decoded.orElseThrow();
            ms.sgsn().faults().uplink(ms.imsi(), message, () -> ms.contexts().receive(message));
        }
    }

    @Override
    public void uplinkData(SignallingConnection connection, int bearer, byte[] packet) {
        MsContext ms = sgsn.register().connections().get(connection);
        if (ms != null) {
            ms.traffic().uplink(bearer, packet);
        }
    }

    @Override
    public void handedOver(SignallingConnection connection) {
        MsContext ms = sgsn.register().connections().get(connection);
        if (ms != null) {
            ms.handedOver(connection);
        }
    }

    @Override
    public void lost(SignallingConnection connection) {
        MsContext ms = sgsn.register().connections().remove(connection);
        if (ms != null) {
            ms.disconnected();
            ms.fire(new SgsnEvent.ConnectionLost());
        }
    }

    /** TS 24.008 8.2 to 8.5: what is to be answered, if anything. */
    private static @Nullable NasMessage malformed(Octets octets, Malformed malformed) {
        int value = malformed.fault().cause();
        if (value == 0) {
            return null;
        }
        GmmCause cause = GmmCause.of(value);
        int type = octets.at(1);
        if (type == GmmMessageType.ATTACH_REQUEST.value()) {
            return new AttachReject(cause);
        }
        if (type == GmmMessageType.SERVICE_REQUEST.value()) {
            return new ServiceReject(cause);
        }
        return type == GmmMessageType.ROUTING_AREA_UPDATE_REQUEST.value()
                ? new RoutingAreaUpdateReject(cause, 0)
                : new GmmStatus(cause);
    }
}
