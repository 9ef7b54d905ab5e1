package dev.mynah.modem.mm;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.Imsi;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.RejectCause;
import dev.mynah.network.air.nas.mm.Abort;
import dev.mynah.network.air.nas.mm.AuthenticationReject;
import dev.mynah.network.air.nas.mm.AuthenticationRequest;
import dev.mynah.network.air.nas.mm.CmServiceReject;
import dev.mynah.network.air.nas.mm.IdentityRequest;
import dev.mynah.network.air.nas.mm.IdentityResponse;
import dev.mynah.network.air.nas.mm.LocationUpdatingReject;
import dev.mynah.network.air.nas.mm.MmIe;
import dev.mynah.network.air.nas.mm.MmInformation;
import dev.mynah.network.air.nas.mm.MmMessage;
import dev.mynah.network.air.nas.mm.MmNull;
import dev.mynah.network.air.nas.mm.MmStatus;
import dev.mynah.network.air.nas.mm.TmsiReallocationCommand;
import dev.mynah.network.air.nas.mm.TmsiReallocationComplete;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** What the network says: common procedures are answered at once, the rest moves the machine. TS 24.008 4.3. */
final class MmDownlink {
    private static final int PROTOCOL = 0xF;

    private final MmUe ue;

    MmDownlink(MmUe ue) {
        this.ue = ue;
    }

    void received(byte[] nas) {
        if (nas.length == 0) {
            return;
        }
        if ((nas[0] & PROTOCOL) != MmMessage.PROTOCOL_DISCRIMINATOR) {
            ue.links().receive(nas);
            return;
        }
        Decoded<MmMessage> decoded = MmMessage.decode(Octets.of(nas), Direction.DOWNLINK);
        decoded.value().ifPresent(this::receive);
        decoded.fault()
                .map(it -> it.fault().cause())
                .filter(it -> it != 0)
                .ifPresent(it -> ue.path().send(new MmStatus(RejectCause.of(it))));
    }

    private void receive(MmMessage message) {
        if (message instanceof IdentityRequest request) {
            ue.path().send(new IdentityResponse(identity(request)));
        } else if (message instanceof AuthenticationRequest request) {
            ue.authentication().requested(request);
        } else if (message instanceof AuthenticationReject) {
            ue.fire(
                    ue.refusals().doubtAuthenticationReject()
                            ? new MmEvent.AuthenticationDoubted()
                            : new MmEvent.NotAuthenticated());
        } else if (message instanceof LocationUpdatingReject reject) {
            ue.user().refused(reject.cause().value());
            ue.fire(ue.refusals().read(reject.cause(), reject.get(MmIe.T3246).flatMap(MmDownlink::duration)));
        } else if (message instanceof CmServiceReject reject) {
            ue.fire(new MmEvent.ServiceRefused(
                    reject.cause(), reject.get(MmIe.T3246).flatMap(MmDownlink::duration)));
        } else if (message instanceof Abort abort) {
            aborted(abort);
        } else if (message instanceof TmsiReallocationCommand command) {
            reallocate(command);
        } else if (message instanceof MmInformation information) {
            inform(information);
        } else if (!(message instanceof MmStatus || message instanceof MmNull)) {
            ue.fire(message);
        }
    }

    private static Optional<Duration> duration(GprsTimer timer) {
        return timer.duration().filter(it -> !it.isZero());
    }

    /** 4.3.3.2. */
    private MobileIdentity identity(IdentityRequest request) {
        return switch (request.type()) {
            case IMSI ->
                ue.context().<MobileIdentity>map(it -> new Imsi(it.imsi())).orElse(MobileIdentity.NONE);
            case IMEI -> ue.equipment().identity();
            case IMEISV -> ue.equipment().identityWithVersion();
            case TMSI ->
                ue.context()
                        .flatMap(CsContext::tmsi)
                        .<MobileIdentity>map(it -> it)
                        .orElse(MobileIdentity.NONE);
        };
    }

    /** 4.3.5: all connections end; #6 is about more than those. */
    private void aborted(Abort abort) {
        ue.links().lost();
        if (abort.cause().equals(RejectCause.ILLEGAL_ME)) {
            ue.fire(ue.refusals().read(abort.cause(), Optional.empty()));
        } else {
            ue.requests().refused(abort.cause().value());
            ue.fire(new MmEvent.LinksClosed(false));
        }
    }

    /** 4.3.1. */
    private void reallocate(TmsiReallocationCommand command) {
        ue.context().ifPresent(it -> {
            it.reallocated(command.lai(), command.identity());
            ue.path().send(new TmsiReallocationComplete());
        });
    }

    private void inform(MmInformation information) {
        ue.user()
                .informed(
                        information.get(MmIe.FULL_NAME),
                        information.get(MmIe.SHORT_NAME),
                        information.get(MmIe.LOCAL_TIME_ZONE),
                        information.get(MmIe.UNIVERSAL_TIME_AND_LOCAL_TIME_ZONE),
                        information
                                .get(MmIe.DAYLIGHT_SAVING_TIME)
                                .map(OptionalInt::of)
                                .orElse(OptionalInt.empty()));
    }
}
