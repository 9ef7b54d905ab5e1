package dev.mynah.modem.emm;

import dev.mynah.modem.Domain;
import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Malformed;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.Imsi;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.UeTerminatedDetachType;
import dev.mynah.network.air.nas.emm.AttachAccept;
import dev.mynah.network.air.nas.emm.AttachReject;
import dev.mynah.network.air.nas.emm.AuthenticationReject;
import dev.mynah.network.air.nas.emm.AuthenticationRequest;
import dev.mynah.network.air.nas.emm.CsServiceNotification;
import dev.mynah.network.air.nas.emm.DetachAccept;
import dev.mynah.network.air.nas.emm.DownlinkNasTransport;
import dev.mynah.network.air.nas.emm.EmmIe;
import dev.mynah.network.air.nas.emm.EmmInformation;
import dev.mynah.network.air.nas.emm.EmmMessage;
import dev.mynah.network.air.nas.emm.EmmStatus;
import dev.mynah.network.air.nas.emm.GutiReallocationCommand;
import dev.mynah.network.air.nas.emm.GutiReallocationComplete;
import dev.mynah.network.air.nas.emm.IdentityRequest;
import dev.mynah.network.air.nas.emm.IdentityResponse;
import dev.mynah.network.air.nas.emm.SecurityModeCommand;
import dev.mynah.network.air.nas.emm.SecurityModeComplete;
import dev.mynah.network.air.nas.emm.SecurityModeReject;
import dev.mynah.network.air.nas.emm.ServiceAccept;
import dev.mynah.network.air.nas.emm.ServiceReject;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateAccept;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateReject;
import dev.mynah.network.air.nas.emm.UeTerminatedDetachRequest;
import dev.mynah.network.air.nas.security.NasEnvelope.SecurityProtected;
import dev.mynah.network.air.nas.security.UnprotectedMessages;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What arrives: read, checked for whether it may be believed, and either answered here, since the procedures of TS 24.301
 * 5.4 run in any state, or made an event of the state machine.
 */
final class CommonProcedures {
    private static final int IMEISV_REQUESTED = 1;

    private final EmmUe ue;

    CommonProcedures(EmmUe ue) {
        this.ue = ue;
    }

    void receive(NasPath.Received received) {
        Octets plain = received.plain();
        if (NasPath.isEsm(plain)) {
            if (received.genuine()) {
                ue.session().esm(plain);
            }
            return;
        }
        Decoded<EmmMessage> decoded = EmmMessage.decode(plain, Direction.DOWNLINK);
        if (decoded instanceof Decoded.Invalid<EmmMessage> invalid) {
            malformed(invalid.malformed(), received.genuine());
            return;
        }
        EmmMessage message = decoded.orElseThrow();
        if (message instanceof SecurityModeCommand command && received.command().isPresent()) {
            command(command, received.command().get());
        } else if (received.genuine()
                || (!ue.security().secure() && UnprotectedMessages.accepted(message, Direction.DOWNLINK))) {
            accept(message, received.genuine());
        }
    }

    /** TS 24.301 7.2 to 7.5. */
    private void malformed(Malformed malformed, boolean genuine) {
        int cause = malformed.fault().cause();
        if (cause != 0 && (genuine || !ue.security().secure())) {
            ue.path().send(new EmmStatus(EmmCause.of(cause)));
        }
    }

    private void accept(EmmMessage message, boolean genuine) {
        if (message instanceof AuthenticationRequest request) {
            ue.authentication().requested(request);
        } else if (message instanceof AuthenticationReject && !ue.hasUsim()) {
            ue.fire(new EmmEvent.DeviceRefused(EmmCause.ILLEGAL_UE));
        } else if (message instanceof AuthenticationReject) {
            ue.fire(
                    ue.refusals().doubtAuthenticationReject(genuine)
                            ? new EmmEvent.AuthenticationDoubted()
                            : new EmmEvent.AuthenticationRejected());
        } else if (message instanceof IdentityRequest request) {
            ue.path().send(new IdentityResponse(identity(request), OptionalElements.NONE));
        } else if (message instanceof GutiReallocationCommand command) {
            ue.context().reallocated(command.guti(), command.get(EmmIe.TAI_LIST));
            ue.path().send(new GutiReallocationComplete(OptionalElements.NONE));
        } else if (message instanceof EmmInformation information) {
            informed(information);
        } else if (message instanceof AttachReject reject) {
            reject.get(EmmIe.ESM_MESSAGE_CONTAINER)
                    .ifPresent(esm -> ue.session().attachRejected(esm.octets()));
            refused(Procedure.ATTACH, reject.cause(), reject.get(EmmIe.T3346), genuine);
        } else if (message instanceof TrackingAreaUpdateReject reject) {
            refused(Procedure.TRACKING_AREA_UPDATE, reject.cause(), reject.get(EmmIe.T3346), genuine);
        } else if (message instanceof ServiceReject reject && fallbackRefused(reject)) {
            ue.fire(new EmmEvent.FallbackRefused(
                    reject.cause(), reject.get(EmmIe.T3442).flatMap(GprsTimer::duration)));
        } else if (message instanceof ServiceReject reject) {
            refused(Procedure.SERVICE, reject.cause(), reject.get(EmmIe.T3346), genuine);
        } else if (message instanceof UeTerminatedDetachRequest request) {
            detach(request, genuine);
        } else if (message instanceof ServiceAccept) {
            if (!ue.fallback().asked()) {
                ue.fire(new EmmEvent.ServiceGranted());
            }
        } else if (message instanceof CsServiceNotification) {
            ue.fallback().paged();
        } else if (message instanceof AttachAccept || message instanceof TrackingAreaUpdateAccept) {
            ue.fire(message);
        } else if (message instanceof DetachAccept) {
            if (ue.state() == EmmState.DEREGISTERED_INITIATED) {
                ue.fire(message);
            }
        } else if (message instanceof DownlinkNasTransport transport) {
            ue.nasTransport().received(transport.message());
        } else if (!(message instanceof EmmStatus) && genuine) {
            ue.path().send(new EmmStatus(EmmCause.MESSAGE_TYPE_NON_EXISTENT_OR_NOT_IMPLEMENTED));
        }
    }

    private void informed(EmmInformation information) {
        ue.user()
                .informed(
                        information.get(EmmIe.FULL_NAME),
                        information.get(EmmIe.SHORT_NAME),
                        information.get(EmmIe.LOCAL_TIME_ZONE),
                        information.get(EmmIe.UNIVERSAL_TIME_AND_LOCAL_TIME_ZONE),
                        information
                                .get(EmmIe.DAYLIGHT_SAVING_TIME)
                                .map(OptionalInt::of)
                                .orElse(OptionalInt.empty()));
    }

    private boolean fallbackRefused(ServiceReject reject) {
        return ue.fallback().asked()
                && (reject.cause().equals(EmmCause.CS_DOMAIN_NOT_AVAILABLE)
                        || reject.cause().equals(EmmCause.CS_SERVICE_TEMPORARILY_NOT_AVAILABLE));
    }

    private MobileIdentity identity(IdentityRequest request) {
        return switch (request.type()) {
            case IMSI -> ue.hasUsim() ? new Imsi(ue.imsi()) : MobileIdentity.NONE;
            case IMEI -> ue.equipment().identity();
            case IMEISV -> ue.equipment().identityWithVersion();
            case TMSI -> ue.context().temporary();
        };
    }

    private void command(SecurityModeCommand command, SecurityProtected envelope) {
        Optional<EmmCause> objection = ue.security()
                .command(command, envelope, ue.emergency().only(), !ue.user().takesNullAlgorithms());
        if (objection.isPresent()) {
            ue.path().send(new SecurityModeReject(objection.get()));
            return;
        }
        ue.authentication().overtaken();
        ue.user()
                .secured(
                        command.algorithms().ciphering().id(),
                        OptionalInt.of(command.algorithms().integrity().id()),
                        ue.emergency().only());
        boolean wantsImeisv = command.get(EmmIe.IMEISV_REQUEST)
                .map(it -> it == IMEISV_REQUESTED)
                .orElse(false);
        ue.path()
                .send(new SecurityModeComplete(
                        wantsImeisv
                                ? OptionalElements.of(
                                        EmmIe.IMEISV, ue.equipment().identityWithVersion())
                                : OptionalElements.NONE));
    }

    /** The network turns the UE out. TS 24.301 5.5.2.3. */
    private void detach(UeTerminatedDetachRequest request, boolean genuine) {
        ue.path().send(new DetachAccept(OptionalElements.NONE));
        Optional<EmmCause> cause = request.get(EmmIe.EMM_CAUSE);
        if (request.type() == UeTerminatedDetachType.IMSI_DETACH) {
            ue.registration().csLost();
            if (cause.equals(Optional.of(EmmCause.IMSI_UNKNOWN_IN_HSS))) {
                ue.user().usimInvalid(EnumSet.of(Domain.CS));
            } else {
                ue.update().csLost();
            }
        } else if (!ue.hasUsim()) {
            ue.fire(new EmmEvent.HelpOver());
        } else if (request.type() == UeTerminatedDetachType.REATTACH_REQUIRED) {
            ue.connection().awaitRelease();
            ue.fire(new EmmEvent.ReattachOrdered());
        } else if (cause.map(it -> RejectRule.of(it).next(Procedure.NETWORK_DETACH))
                .filter(next -> next != RejectRule.Next.TRY_AGAIN)
                .isPresent()) {
            refused(Procedure.NETWORK_DETACH, cause.get(), Optional.empty(), genuine);
        } else {
            ue.connection().awaitRelease();
            ue.fire(new EmmEvent.TurnedOut());
        }
    }

    private void refused(Procedure procedure, EmmCause cause, Optional<GprsTimer> t3346, boolean genuine) {
        if (procedure.under(ue.state()) && !ue.hasUsim()) {
            ue.fire(new EmmEvent.DeviceRefused(cause));
        } else if (procedure.under(ue.state())) {
            Optional<Duration> backOff = t3346.flatMap(GprsTimer::duration).filter(it -> !it.isZero());
            if (procedure == Procedure.ATTACH || procedure == Procedure.TRACKING_AREA_UPDATE) {
                ue.user().refused(cause.value());
            }
            ue.fire(ue.refusals().read(procedure, cause, backOff, genuine));
        }
    }
}
