package dev.mynah.network.mme;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Malformed;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.EsmCause;
import dev.mynah.network.air.nas.emm.AttachReject;
import dev.mynah.network.air.nas.emm.AttachRequest;
import dev.mynah.network.air.nas.emm.EmmIe;
import dev.mynah.network.air.nas.emm.EmmMessage;
import dev.mynah.network.air.nas.emm.EmmMessageType;
import dev.mynah.network.air.nas.emm.EmmStatus;
import dev.mynah.network.air.nas.emm.ExtendedServiceRequest;
import dev.mynah.network.air.nas.emm.ServiceReject;
import dev.mynah.network.air.nas.emm.ServiceRequest;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateReject;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateRequest;
import dev.mynah.network.air.nas.emm.UeOriginatingDetachRequest;
import dev.mynah.network.air.nas.esm.EsmInformationResponse;
import dev.mynah.network.air.nas.esm.EsmMessage;
import dev.mynah.network.air.nas.esm.EsmStatus;
import dev.mynah.network.air.nas.security.UnprotectedMessages;
import dev.mynah.network.ran.CoreNetwork;
import dev.mynah.network.ran.SignallingConnection;
import org.jspecify.annotations.Nullable;

/**
 * Takes what comes from the air: finds the context it belongs to, checks its integrity, reads it, and lets through what
 * TS 24.301 4.4.4.3 allows. What is left is an event of the UE's machine.
 */
final class Uplink implements CoreNetwork {
    private final Mme mme;

    Uplink(Mme mme) {
        this.mme = mme;
    }

    @Override
    public void initial(SignallingConnection connection, byte[] nas) {
        Octets octets = Octets.of(nas);
        UeContext named = connection.temporary().map(mme.register()::find).orElse(null);
        Received received = named == null
                ? UeSecurity.readUnverified(octets)
                : named.security().read(octets);
        Decoded<EmmMessage> decoded = EmmMessage.decode(received.plain(), Direction.UPLINK);
        if (decoded instanceof Decoded.Invalid<EmmMessage> invalid) {
            refuse(connection, malformed(received.plain(), invalid.malformed()));
            return;
        }
        EmmMessage message = decoded.orElseThrow();
        String imsi = named == null ? "" : named.imsi();
        mme.faults().uplink(imsi, message, () -> begin(connection, message, named, received, octets));
    }

    private void begin(
            SignallingConnection connection,
            EmmMessage message,
            @Nullable UeContext named,
            Received received,
            Octets octets) {
        if (message instanceof AttachRequest request) {
            UeContext known = mme.register().find(request.identity());
            attach(connection, request, known, verified(known, named, received, octets));
        } else if (message instanceof TrackingAreaUpdateRequest request
                && Relocation.mapped(request)
                && mme.sgsn().reachable()) {
            UeContext known =
                    request.get(EmmIe.ADDITIONAL_GUTI).map(mme.register()::find).orElse(null);
            arrive(connection, request, known, verified(known, named, received, octets));
        } else if (message instanceof TrackingAreaUpdateRequest request) {
            UeContext known = mme.register().find(request.oldGuti());
            update(connection, request, known, verified(known, named, received, octets));
        } else if (message instanceof ServiceRequest || message instanceof ExtendedServiceRequest) {
            service(connection, message, named, received.verified());
        } else if (message instanceof UeOriginatingDetachRequest request) {
            UeContext known = mme.register().find(request.identity());
            detach(connection, request, known, verified(known, named, received, octets));
        } else {
            connection.release();
        }
    }

    /** Most often the UE named by the S-TMSI is the one named in the message, and has been checked already. */
    private static boolean verified(
            @Nullable UeContext known, @Nullable UeContext named, Received received, Octets octets) {
        if (known == null) {
            return false;
        }
        return known == named
                ? received.verified()
                : known.security().read(octets).verified();
    }

    private void attach(
            SignallingConnection connection, AttachRequest request, @Nullable UeContext known, boolean verified) {
        UeContext ue = begin(connection);
        if (known != null && known.isProven()) {
            ue.recognise(known, verified);
        }
        ue.fire(request);
    }

    private void update(
            SignallingConnection connection,
            TrackingAreaUpdateRequest request,
            @Nullable UeContext known,
            boolean verified) {
        if (known == null || !(verified || known.isProven())) {
            refuse(connection, new TrackingAreaUpdateReject(EmmCause.UE_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK));
        } else if (known.state().main() == MmeState.Main.DEREGISTERED) {
            refuse(connection, new TrackingAreaUpdateReject(EmmCause.IMPLICITLY_DETACHED));
        } else if (verified) {
            resume(known, connection, request);
        } else {
            UeContext ue = begin(connection);
            ue.recognise(known, false);
            ue.fire(request);
        }
    }

    /** A UE from GSM or UTRAN that was here before proves itself by the keys it had. TS 33.401 9.1.2. */
    private void arrive(
            SignallingConnection connection,
            TrackingAreaUpdateRequest request,
            @Nullable UeContext known,
            boolean verified) {
        UeContext ue = begin(connection);
        if (known != null && known.isProven() && verified) {
            ue.recognise(known, true);
        }
        ue.fire(request);
    }

    /** 4.4.4.3: a service request that fails the check is refused and changes nothing. */
    private void service(
            SignallingConnection connection, EmmMessage message, @Nullable UeContext known, boolean verified) {
        if (known == null || !verified) {
            refuse(connection, new ServiceReject(EmmCause.UE_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK));
        } else if (known.state().main() == MmeState.Main.DEREGISTERED) {
            refuse(connection, new ServiceReject(EmmCause.IMPLICITLY_DETACHED));
        } else {
            resume(known, connection, message);
        }
    }

    /** 4.4.4.3: a detach request that fails the check may be ignored, lest anybody detach anybody. */
    private void detach(
            SignallingConnection connection,
            UeOriginatingDetachRequest request,
            @Nullable UeContext known,
            boolean verified) {
        if (known == null || !verified) {
            connection.release();
        } else {
            resume(known, connection, request);
        }
    }

    private UeContext begin(SignallingConnection connection) {
        UeContext ue = new UeContext(mme, connection);
        mme.register().connections().put(connection, ue);
        return ue;
    }

    /** A UE that has a context comes on a new connection. A connection it still seems to have is long gone. */
    private void resume(UeContext ue, SignallingConnection connection, EmmMessage message) {
        if (ue.connected()) {
            ue.release();
            ue.fire(new MmeEvent.ConnectionLost());
        }
        mme.register().connections().put(connection, ue);
        ue.connect(connection);
        ue.fire(message);
        if (ue.state().main() == MmeState.Main.DEREGISTERED) {
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
        UeContext ue = mme.register().connections().get(connection);
        if (ue == null) {
            return;
        }
        Received received = ue.security().read(Octets.of(nas));
        Octets plain = received.plain();
        if ((!received.verified() && ue.security().exchange()) || plain.isEmpty()) {
            return;
        }
        if ((plain.at(0) & 0xF) == EsmMessage.PROTOCOL_DISCRIMINATOR) {
            if (received.verified()) {
                ue.connection().active();
                session(ue, plain);
            }
            return;
        }
        Decoded<EmmMessage> decoded = EmmMessage.decode(plain, Direction.UPLINK);
        if (decoded instanceof Decoded.Valid<EmmMessage> valid) {
            if (received.verified() || UnprotectedMessages.accepted(valid.message(), Direction.UPLINK)) {
                ue.connection().active();
                mme.faults().uplink(ue.imsi(), valid.message(), () -> ue.fire(valid.message()));
            }
        } else if (decoded instanceof Decoded.Invalid<EmmMessage> invalid) {
            NasMessage answer = malformed(plain, invalid.malformed());
            if (answer != null) {
                ue.send(answer);
            }
        }
    }

    private static void session(UeContext ue, Octets plain) {
        Decoded<EsmMessage> decoded = EsmMessage.decode(plain, Direction.UPLINK);
        if (decoded instanceof Decoded.Invalid<EsmMessage> invalid) {
            int cause = invalid.malformed().fault().cause();
            if (cause != 0) {
                ue.send(new EsmStatus(plain.at(0) >> 4, plain.at(1), EsmCause.of(cause)));
            }
            return;
        }
        EsmMessage message = decoded.orElseThrow();
        ue.mme().faults().uplink(ue.imsi(), message, () -> session(ue, message));
    }

    private static void session(UeContext ue, EsmMessage message) {
        if (message instanceof EsmInformationResponse response) {
            if (response.pti() == ue.bearers().connectivity().attachPti()) {
                ue.fire(response);
            } else {
                ue.send(new EsmStatus(0, response.pti(), EsmCause.PTI_MISMATCH));
            }
        } else if (ue.state() == MmeState.REGISTERED || ue.state() == MmeState.ACCEPTING_UPDATE) {
            ue.bearers().receive(message);
        }
    }

    @Override
    public void uplinkData(SignallingConnection connection, int bearer, byte[] packet) {
        UeContext ue = mme.register().connections().get(connection);
        if (ue != null) {
            ue.traffic().uplink(bearer, packet);
        }
    }

    /** A UE in another tracking area tells of it over the same connection. 5.5.3.2.2. */
    @Override
    public void handedOver(SignallingConnection connection) {}

    @Override
    public void lost(SignallingConnection connection) {
        UeContext ue = mme.register().connections().remove(connection);
        if (ue != null) {
            ue.disconnected();
            ue.fire(new MmeEvent.ConnectionLost());
        }
    }

    /** TS 24.301 7.2 to 7.5, and 5.5.1.2.7 b, 5.5.3.2.7 b for requests: what is to be answered, if anything. */
    private static @Nullable NasMessage malformed(Octets plain, Malformed malformed) {
        int value = malformed.fault().cause();
        if (value == 0) {
            return null;
        }
        EmmCause cause = EmmCause.of(value);
        int type = plain.at(1);
        if (type == EmmMessageType.ATTACH_REQUEST.value()) {
            return new AttachReject(cause);
        }
        return type == EmmMessageType.TRACKING_AREA_UPDATE_REQUEST.value()
                ? new TrackingAreaUpdateReject(cause)
                : new EmmStatus(cause);
    }
}
