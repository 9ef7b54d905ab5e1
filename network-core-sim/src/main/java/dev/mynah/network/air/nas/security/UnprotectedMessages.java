package dev.mynah.network.air.nas.security;

import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.IdentityType;
import dev.mynah.network.air.nas.element.Imsi;
import dev.mynah.network.air.nas.emm.AttachReject;
import dev.mynah.network.air.nas.emm.AttachRequest;
import dev.mynah.network.air.nas.emm.AuthenticationFailure;
import dev.mynah.network.air.nas.emm.AuthenticationReject;
import dev.mynah.network.air.nas.emm.AuthenticationRequest;
import dev.mynah.network.air.nas.emm.AuthenticationResponse;
import dev.mynah.network.air.nas.emm.DetachAccept;
import dev.mynah.network.air.nas.emm.EmmMessage;
import dev.mynah.network.air.nas.emm.IdentityRequest;
import dev.mynah.network.air.nas.emm.IdentityResponse;
import dev.mynah.network.air.nas.emm.SecurityModeReject;
import dev.mynah.network.air.nas.emm.ServiceReject;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateReject;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateRequest;
import dev.mynah.network.air.nas.emm.UeOriginatingDetachRequest;

/** The few messages that are believed without integrity protection. TS 24.301 4.4.4.2 and 4.4.4.3. */
public final class UnprotectedMessages {

    private UnprotectedMessages() {}

    /** Whether the receiver of {@code message} may act on it although it came without protection. */
    public static boolean accepted(EmmMessage message, Direction direction) {
        return direction == Direction.DOWNLINK ? acceptedByUe(message) : acceptedByNetwork(message);
    }

    private static boolean acceptedByUe(EmmMessage message) {
        if (message instanceof IdentityRequest request) {
            return request.type() == IdentityType.IMSI;
        }
        if (message instanceof AttachReject reject) {
            return credible(reject.cause());
        }
        if (message instanceof TrackingAreaUpdateReject reject) {
            return credible(reject.cause());
        }
        if (message instanceof ServiceReject reject) {
            return credible(reject.cause());
        }
        return message instanceof AuthenticationRequest
                || message instanceof AuthenticationReject
                || message instanceof DetachAccept;
    }

    private static boolean acceptedByNetwork(EmmMessage message) {
        if (message instanceof IdentityResponse response) {
            return response.identity() instanceof Imsi;
        }
        return message instanceof AttachRequest
                || message instanceof AuthenticationResponse
                || message instanceof AuthenticationFailure
                || message instanceof SecurityModeReject
                || message instanceof UeOriginatingDetachRequest
                || message instanceof DetachAccept
                || message instanceof TrackingAreaUpdateRequest;
    }

    private static boolean credible(EmmCause cause) {
        return !cause.equals(EmmCause.NOT_AUTHORIZED_FOR_THIS_CSG);
    }
}
