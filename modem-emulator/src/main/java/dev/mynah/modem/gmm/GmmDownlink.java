package dev.mynah.modem.gmm;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.Imsi;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.NetworkDetachType;
import dev.mynah.network.air.nas.gmm.AttachReject;
import dev.mynah.network.air.nas.gmm.AuthenticationAndCipheringReject;
import dev.mynah.network.air.nas.gmm.AuthenticationAndCipheringRequest;
import dev.mynah.network.air.nas.gmm.GmmIe;
import dev.mynah.network.air.nas.gmm.GmmInformation;
import dev.mynah.network.air.nas.gmm.GmmMessage;
import dev.mynah.network.air.nas.gmm.GmmStatus;
import dev.mynah.network.air.nas.gmm.IdentityRequest;
import dev.mynah.network.air.nas.gmm.IdentityResponse;
import dev.mynah.network.air.nas.gmm.MsDetachAccept;
import dev.mynah.network.air.nas.gmm.NetworkDetachAccept;
import dev.mynah.network.air.nas.gmm.NetworkDetachRequest;
import dev.mynah.network.air.nas.gmm.PTmsiReallocationCommand;
import dev.mynah.network.air.nas.gmm.PTmsiReallocationComplete;
import dev.mynah.network.air.nas.gmm.RoutingAreaUpdateAccept;
import dev.mynah.network.air.nas.gmm.RoutingAreaUpdateReject;
import dev.mynah.network.air.nas.gmm.ServiceAccept;
import dev.mynah.network.air.nas.gmm.ServiceReject;
import dev.mynah.network.air.nas.security.UnprotectedGmmMessages;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** What arrives: either answered here, since common procedures run in any state, or made an event of the machine. */
final class GmmDownlink {
    private final GmmEntity ue;

    GmmDownlink(GmmEntity ue) {
        this.ue = ue;
    }

    void receive(Octets plain) {
        ue.path().received(plain);
        if (GmmPath.isSm(plain)) {
            if (ue.attached() && ue.path().protectedEnough()) {
                ue.session().received(plain);
            }
            return;
        }
        if (ShortMessages.are(plain)) {
            if (ue.registered() && ue.path().protectedEnough()) {
                ue.messages().received(plain);
            }
            return;
        }
        Decoded<GmmMessage> decoded = GmmMessage.decode(plain, Direction.DOWNLINK);
        if (decoded instanceof Decoded.Invalid<GmmMessage> invalid) {
            int cause = invalid.malformed().fault().cause();
            if (cause != 0 && ue.path().protectedEnough()) {
                ue.path().send(new GmmStatus(GmmCause.of(cause)));
            }
        } else if (believed(decoded.orElseThrow())) {
            accept(decoded.orElseThrow());
        }
    }

    private boolean believed(GmmMessage message) {
        if (ue.path().protectedEnough()) {
            return true;
        }
        boolean changes = message instanceof RoutingAreaUpdateAccept accept
                && (accept.has(GmmIe.P_TMSI) || !ue.context().isIn(accept.area()));
        return UnprotectedGmmMessages.accepted(message) && !changes;
    }

    private void accept(GmmMessage message) {
        if (message instanceof AuthenticationAndCipheringRequest request) {
            // The answer itself is not ciphered yet.
            ue.authentication().requested(request);
            ue.service().cipher(request.ciphering());
        } else if (message instanceof AuthenticationAndCipheringReject && !ue.hasUsim()) {
            ue.fire(new GmmEvent.DeviceRefused(GmmCause.ILLEGAL_MS));
        } else if (message instanceof AuthenticationAndCipheringReject) {
            ue.fire(
                    ue.refusals().doubtAuthenticationReject(ue.path().genuine())
                            ? new GmmEvent.AuthenticationDoubted()
                            : new GmmEvent.AuthenticationRejected());
        } else if (message instanceof IdentityRequest request) {
            ue.path().send(new IdentityResponse(identity(request)));
        } else if (message instanceof PTmsiReallocationCommand command) {
            ue.context().reallocated(command.pTmsi(), command.area(), command.get(GmmIe.P_TMSI_SIGNATURE));
            ue.path().send(new PTmsiReallocationComplete());
        } else if (message instanceof GmmInformation information) {
            ue.user()
                    .informed(
                            information.get(GmmIe.FULL_NAME),
                            information.get(GmmIe.SHORT_NAME),
                            information.get(GmmIe.LOCAL_TIME_ZONE),
                            information.get(GmmIe.UNIVERSAL_TIME_AND_LOCAL_TIME_ZONE),
                            information
                                    .get(GmmIe.DAYLIGHT_SAVING_TIME)
                                    .map(OptionalInt::of)
                                    .orElse(OptionalInt.empty()));
        } else if (message instanceof AttachReject reject) {
            refused(
                    Procedure.ATTACH,
                    reject.cause(),
                    reject.get(GmmIe.T3346),
                    ue.path().genuine());
        } else if (message instanceof RoutingAreaUpdateReject reject) {
            refused(
                    Procedure.UPDATE,
                    reject.cause(),
                    reject.get(GmmIe.T3346),
                    ue.path().genuine());
        } else if (message instanceof ServiceReject reject) {
            refused(
                    Procedure.SERVICE,
                    reject.cause(),
                    reject.get(GmmIe.T3346),
                    ue.path().genuine());
        } else if (message instanceof ServiceAccept accept) {
            accept.get(GmmIe.PDP_CONTEXT_STATUS).ifPresent(ue.session()::contextsAtNetwork);
            ue.fire(new GmmEvent.ServiceGranted());
        } else if (message instanceof NetworkDetachRequest request) {
            detach(request);
        } else if (message instanceof NetworkDetachAccept) {
            if (ue.state() == GmmState.DEREGISTERED_INITIATED) {
                ue.fire(message);
            }
        } else if (!(message instanceof GmmStatus)) {
            ue.fire(message);
        }
    }

    private MobileIdentity identity(IdentityRequest request) {
        return switch (request.type()) {
            case IMSI -> ue.hasUsim() ? new Imsi(ue.imsi()) : MobileIdentity.NONE;
            case IMEI -> ue.identity();
            case IMEISV -> ue.identityWithVersion();
            case TMSI -> ue.context().pTmsi().<MobileIdentity>map(it -> it).orElse(MobileIdentity.NONE);
        };
    }

    /** The network turns the UE out. TS 24.008 4.7.4.2. */
    private void detach(NetworkDetachRequest request) {
        ue.path().send(new MsDetachAccept());
        Optional<GmmCause> cause = request.get(GmmIe.CAUSE);
        boolean final_ = request.type() == NetworkDetachType.REATTACH_NOT_REQUIRED
                && cause.map(it -> RejectRule.of(it).next(Procedure.NETWORK_DETACH) != RejectRule.Next.TRY_AGAIN)
                        .orElse(false);
        if (request.type() == NetworkDetachType.IMSI_DETACH) {
            ue.combined().detachedByNetwork(cause);
            return;
        }
        if (!ue.hasUsim()) {
            ue.fire(new GmmEvent.HelpOver());
        } else if (final_) {
            refused(Procedure.NETWORK_DETACH, cause.orElseThrow(), Optional.empty(), true);
        } else {
            ue.fire(new GmmEvent.ReattachOrdered());
        }
    }

    private void refused(Procedure procedure, GmmCause cause, Optional<GprsTimer> t3346, boolean genuine) {
        if (!procedure.under(ue.state())) {
            return;
        }
        if (!ue.hasUsim()) {
            ue.fire(new GmmEvent.DeviceRefused(cause));
            return;
        }
        Optional<Duration> backOff = t3346.flatMap(GprsTimer::duration).filter(it -> !it.isZero());
        if (procedure == Procedure.ATTACH || procedure == Procedure.UPDATE) {
            ue.user().refused(cause.value());
        }
        ue.fire(ue.refusals().read(procedure, cause, backOff, genuine));
    }
}
