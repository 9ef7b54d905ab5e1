package dev.mynah.network.air.nas.security;

import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.element.IdentityType5gs;
import dev.mynah.network.air.nas.element.Mm5gCause;
import dev.mynah.network.air.nas.element.Suci;
import dev.mynah.network.air.nas.mm5g.AuthenticationFailure;
import dev.mynah.network.air.nas.mm5g.AuthenticationReject;
import dev.mynah.network.air.nas.mm5g.AuthenticationRequest;
import dev.mynah.network.air.nas.mm5g.AuthenticationResponse;
import dev.mynah.network.air.nas.mm5g.AuthenticationResult;
import dev.mynah.network.air.nas.mm5g.IdentityRequest;
import dev.mynah.network.air.nas.mm5g.IdentityResponse;
import dev.mynah.network.air.nas.mm5g.Mm5gMessage;
import dev.mynah.network.air.nas.mm5g.NetworkDeregistrationAccept;
import dev.mynah.network.air.nas.mm5g.RegistrationReject;
import dev.mynah.network.air.nas.mm5g.RegistrationRequest;
import dev.mynah.network.air.nas.mm5g.SecurityModeReject;
import dev.mynah.network.air.nas.mm5g.ServiceReject;
import dev.mynah.network.air.nas.mm5g.UeDeregistrationAccept;
import dev.mynah.network.air.nas.mm5g.UeDeregistrationRequest;

/** The few 5GMM messages that are believed without integrity protection. TS 24.501 4.4.4.2 and 4.4.4.3. */
public final class UnprotectedMessages5gs {

    private UnprotectedMessages5gs() {}

    /** Whether the receiver of {@code message} may act on it although it came without protection. */
    public static boolean accepted(Mm5gMessage message, Direction direction) {
        return direction == Direction.DOWNLINK ? acceptedByUe(message) : acceptedByNetwork(message);
    }

    private static boolean acceptedByUe(Mm5gMessage message) {
        if (message instanceof IdentityRequest request) {
            return request.type() == IdentityType5gs.SUCI;
        }
        if (message instanceof RegistrationReject reject) {
            return credible(reject.cause());
        }
        if (message instanceof ServiceReject reject) {
            return credible(reject.cause());
        }
        return message instanceof AuthenticationRequest
                || message instanceof AuthenticationResult
                || message instanceof AuthenticationReject
                || message instanceof UeDeregistrationAccept;
    }

    private static boolean acceptedByNetwork(Mm5gMessage message) {
        if (message instanceof IdentityResponse response) {
            return response.identity() instanceof Suci;
        }
        return message instanceof RegistrationRequest
                || message instanceof AuthenticationResponse
                || message instanceof AuthenticationFailure
                || message instanceof SecurityModeReject
                || message instanceof UeDeregistrationRequest
                || message instanceof NetworkDeregistrationAccept;
    }

    private static boolean credible(Mm5gCause cause) {
        return !cause.equals(Mm5gCause.NOT_AUTHORIZED_FOR_THIS_CAG_OR_AUTHORIZED_FOR_CAG_CELLS_ONLY);
    }
}
