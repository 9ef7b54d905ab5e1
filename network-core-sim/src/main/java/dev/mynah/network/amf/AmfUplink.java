package dev.mynah.network.amf;

import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Malformed;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.Mm5gCause;
import dev.mynah.network.air.nas.element.STmsi5g;
import dev.mynah.network.air.nas.mm5g.Mm5gIe;
import dev.mynah.network.air.nas.mm5g.Mm5gMessage;
import dev.mynah.network.air.nas.mm5g.Mm5gMessageType;
import dev.mynah.network.air.nas.mm5g.Mm5gStatus;
import dev.mynah.network.air.nas.mm5g.RegistrationReject;
import dev.mynah.network.air.nas.mm5g.RegistrationRequest;
import dev.mynah.network.air.nas.mm5g.ServiceReject;
import dev.mynah.network.air.nas.mm5g.ServiceRequest;
import dev.mynah.network.air.nas.mm5g.UeDeregistrationRequest;
import dev.mynah.network.air.nas.security.UnprotectedMessages5gs;
import dev.mynah.network.ran.CoreNetwork;
import dev.mynah.network.ran.SignallingConnection;
import org.jspecify.annotations.Nullable;

/**
 * Takes what comes from the air: finds the context it belongs to, checks its integrity, reads it, and lets through what
 * TS 24.501 4.4.4.3 allows. What is left is an event of the UE's machine.
 */
final class AmfUplink implements CoreNetwork {
    private final Amf amf;

    AmfUplink(Amf amf) {
        this.amf = amf;
    }

    @Override
    public void initial(SignallingConnection connection, byte[] nas) {
        Octets octets = Octets.of(nas);
        Octets outer = UeSecurity.readUnverified(octets).plain();
        Decoded<Mm5gMessage> decoded = Mm5gMessage.decode(outer, Direction.UPLINK);
        if (decoded instanceof Decoded.Invalid<Mm5gMessage> invalid) {
            refuse(connection, malformed(outer, invalid.malformed()));
            return;
        }
        Mm5gMessage message = decoded.orElseThrow();
        UeContext known = known(message, connection);
        Received received = known == null ? Received.NOTHING : known.security().read(octets);
        String imsi = known == null ? "" : known.imsi();
        amf.faults().uplink(imsi, message, () -> begin(connection, message, known, received));
    }

    private void begin(
            SignallingConnection connection, Mm5gMessage message, @Nullable UeContext known, Received received) {
        if (message instanceof RegistrationRequest request) {
            register(connection, request, known, received);
        } else if (message instanceof ServiceRequest) {
            service(connection, message, known, received);
        } else if (message instanceof UeDeregistrationRequest) {
            deregister(connection, message, known, received);
        } else {
            connection.release();
        }
    }

    private @Nullable UeContext known(Mm5gMessage message, SignallingConnection connection) {
        if (message instanceof RegistrationRequest request) {
            UeContext found = amf.find(request.identity());
            return found != null
                    ? found
                    : request.get(Mm5gIe.ADDITIONAL_GUTI).map(amf::find).orElse(null);
        }
        if (message instanceof ServiceRequest request) {
            return amf.find(request.identity());
        }
        if (message instanceof UeDeregistrationRequest request) {
            return amf.find(request.identity());
        }
        return connection
                .temporary()
                .filter(PagingIdentity.STmsi5g.class::isInstance)
                .map(PagingIdentity.STmsi5g.class::cast)
                .map(it -> amf.find(new STmsi5g(it.amfSet(), it.amfPointer(), it.tmsi())))
                .orElse(null);
    }

    private void register(
            SignallingConnection connection,
            RegistrationRequest request,
            @Nullable UeContext known,
            Received received) {
        boolean registered = known != null && known.state().main() != AmfState.Main.DEREGISTERED;
        if (known != null && received.verified() && registered && !UeRequest.initial(request)) {
            resume(known, connection, known.security().whole(request, received));
        } else if (!UeRequest.initial(request) && known != null && received.verified()) {
            refuse(connection, new RegistrationReject(Mm5gCause.IMPLICITLY_DE_REGISTERED));
        } else if (!UeRequest.initial(request) && known == null && !movedFromEps(request)) {
            refuse(connection, new RegistrationReject(Mm5gCause.UE_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK));
        } else {
            UeContext ue = begin(connection);
            Mm5gMessage whole = request;
            if (known != null) {
                whole = known.security().whole(request, received);
                ue.recognise(known, received.verified());
            }
            ue.fire(whole);
        }
    }

    /** 5.5.1.3.2: without N26 a UE that comes from EPS gives a 5G-GUTI mapped from its GUTI, and is asked who it is. */
    private static boolean movedFromEps(RegistrationRequest request) {
        return request.has(Mm5gIe.UE_STATUS);
    }

    /** 4.4.4.3: a service request that fails the check is refused and changes nothing. */
    private void service(
            SignallingConnection connection, Mm5gMessage message, @Nullable UeContext known, Received received) {
        if (known == null || !received.verified()) {
            refuse(connection, new ServiceReject(Mm5gCause.UE_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK));
        } else if (known.state().main() == AmfState.Main.DEREGISTERED) {
            refuse(connection, new ServiceReject(Mm5gCause.IMPLICITLY_DE_REGISTERED));
        } else {
            resume(known, connection, known.security().whole(message, received));
        }
    }

    /** 4.4.4.3: a deregistration request that fails the check may be ignored, lest anybody deregister anybody. */
    private void deregister(
            SignallingConnection connection, Mm5gMessage message, @Nullable UeContext known, Received received) {
        if (known == null || !received.verified()) {
            connection.release();
        } else {
            resume(known, connection, message);
        }
    }

    private UeContext begin(SignallingConnection connection) {
        UeContext ue = new UeContext(amf, connection);
        amf.byConnection().put(connection, ue);
        return ue;
    }

    /** A UE that has a context comes on a new connection. A connection it still seems to have is long gone. */
    private void resume(UeContext ue, SignallingConnection connection, Mm5gMessage message) {
        if (ue.connected()) {
            ue.release();
            ue.fire(new AmfEvent.ConnectionLost());
        }
        amf.byConnection().put(connection, ue);
        ue.connect(connection);
        ue.fire(message);
        if (ue.state().main() == AmfState.Main.DEREGISTERED) {
            ue.release();
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
        UeContext ue = amf.byConnection().get(connection);
        if (ue == null) {
            return;
        }
        Received received = ue.security().read(Octets.of(nas));
        Octets plain = received.plain();
        if ((!received.verified() && ue.security().exchange()) || plain.isEmpty()) {
            return;
        }
        Decoded<Mm5gMessage> decoded = Mm5gMessage.decode(plain, Direction.UPLINK);
        if (decoded instanceof Decoded.Valid<Mm5gMessage> valid) {
            if (received.verified() || UnprotectedMessages5gs.accepted(valid.message(), Direction.UPLINK)) {
                ue.connection().active();
                Mm5gMessage whole = ue.security().whole(valid.message(), received);
                amf.faults().uplink(ue.imsi(), whole, () -> ue.fire(whole));
            }
        } else if (decoded instanceof Decoded.Invalid<Mm5gMessage> invalid) {
            NasMessage answer = malformed(plain, invalid.malformed());
            if (answer != null) {
                ue.send(answer);
            }
        }
    }

    @Override
    public void uplinkData(SignallingConnection connection, int session, byte[] packet) {
        UeContext ue = amf.byConnection().get(connection);
        if (ue != null && ue.security().exchange()) {
            ue.sessions().uplink(session, packet);
        }
    }

    @Override
    public void handedOver(SignallingConnection connection) {
        UeContext ue = amf.byConnection().get(connection);
        if (ue != null) {
            ue.handedOver(connection);
        }
    }

    @Override
    public void lost(SignallingConnection connection) {
        UeContext ue = amf.byConnection().remove(connection);
        if (ue != null) {
            ue.disconnected();
            ue.fire(new AmfEvent.ConnectionLost());
        }
    }

    /** TS 24.501 7.2 to 7.5, and 5.5.1.2.8 b for requests: what is to be answered, if anything. */
    private static @Nullable NasMessage malformed(Octets plain, Malformed malformed) {
        int value = malformed.fault().cause();
        if (value == 0) {
            return null;
        }
        Mm5gCause cause = Mm5gCause.of(value);
        return plain.at(2) == Mm5gMessageType.REGISTRATION_REQUEST.value()
                ? new RegistrationReject(cause)
                : new Mm5gStatus(cause);
    }
}
