package dev.mynah.network.air.nas.security;

import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.air.nas.element.IdentityType;
import dev.mynah.network.air.nas.gmm.AttachReject;
import dev.mynah.network.air.nas.gmm.AuthenticationAndCipheringReject;
import dev.mynah.network.air.nas.gmm.AuthenticationAndCipheringRequest;
import dev.mynah.network.air.nas.gmm.GmmMessage;
import dev.mynah.network.air.nas.gmm.IdentityRequest;
import dev.mynah.network.air.nas.gmm.NetworkDetachAccept;
import dev.mynah.network.air.nas.gmm.RoutingAreaUpdateAccept;
import dev.mynah.network.air.nas.gmm.RoutingAreaUpdateReject;
import dev.mynah.network.air.nas.gmm.ServiceReject;

/** The few GMM messages that a UE in UTRAN believes before the connection is protected. TS 24.008 4.1.1.1.1. */
public final class UnprotectedGmmMessages {
    private UnprotectedGmmMessages() {}

    /**
     * Whether the UE may act on {@code message} although nothing protects it. A ROUTING AREA UPDATE ACCEPT may only say that
     * nothing has changed, which it is for the UE to see.
     */
    public static boolean accepted(GmmMessage message) {
        if (message instanceof AttachReject reject) {
            return credible(reject.cause());
        }
        if (message instanceof RoutingAreaUpdateReject reject) {
            return credible(reject.cause());
        }
        if (message instanceof ServiceReject reject) {
            return credible(reject.cause());
        }
        if (message instanceof IdentityRequest request) {
            return request.type() == IdentityType.IMSI;
        }
        return message instanceof AuthenticationAndCipheringRequest
                || message instanceof AuthenticationAndCipheringReject
                || message instanceof RoutingAreaUpdateAccept
                || message instanceof NetworkDetachAccept;
    }

    private static boolean credible(GmmCause cause) {
        return !cause.equals(GmmCause.NOT_AUTHORIZED_FOR_THIS_CSG);
    }
}
