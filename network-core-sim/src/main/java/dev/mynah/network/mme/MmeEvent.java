package dev.mynah.network.mme;

import dev.mynah.network.air.Redirection;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.EsmCause;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.UeTerminatedDetachType;
import dev.mynah.network.air.nas.emm.AttachRequest;
import dev.mynah.network.air.nas.esm.EsmMessageContainer;
import java.util.Optional;

/**
 * What moves a UE's machine besides the messages it sends, the answers of its home and its timers: findings the steps of
 * one row make for the next row, and what the operator wants.
 */
sealed interface MmeEvent {
    /** The temporary identity means nothing here. */
    record IdentityNeeded() implements MmeEvent {}

    /** The UE says who it is and must prove it. */
    record AuthenticationNeeded() implements MmeEvent {}

    /** RES is XRES. */
    record Authenticated() implements MmeEvent {}

    /** The UE cannot prove who it is, or doubts the network for good. */
    record AuthenticationFailed() implements MmeEvent {}

    /** The UE can't prove who it is, and need not: it calls for help. */
    record Unproven() implements MmeEvent {}

    /** The UE has proved who it is and the exchange is secure. */
    record Secured() implements MmeEvent {}

    /** The UE must first say which APN it wants. */
    record EsmInformationNeeded() implements MmeEvent {}

    /** The attach can be accepted. */
    record AttachGranted() implements MmeEvent {}

    /** The update can be accepted. */
    record UpdateGranted(boolean newGuti) implements MmeEvent {}

    /** The request running is turned down. */
    record RequestRefused(EmmCause cause, Optional<EsmMessageContainer> esm, Optional<GprsTimer> backOff)
            implements MmeEvent {
        RequestRefused(EmmCause cause) {
            this(cause, Optional.empty(), Optional.empty());
        }

        /** Whether the UE may come back and so stays registered if it was (TS 24.301 5.5.3.2.5, 5.6.1.5). */
        boolean passing() {
            return cause.equals(EmmCause.NETWORK_FAILURE)
                    || cause.equals(EmmCause.CS_DOMAIN_NOT_AVAILABLE)
                    || cause.equals(EmmCause.CS_SERVICE_TEMPORARILY_NOT_AVAILABLE)
                    || cause.equals(EmmCause.CONGESTION)
                    || cause.value() >= EmmCause.SEMANTICALLY_INCORRECT_MESSAGE.value();
        }
    }

    /** A message was repeated as often as the standard says and never answered. */
    record GaveUp(MmeTimer timer) implements MmeEvent {}

    /** The signalling connection is gone. */
    record ConnectionLost() implements MmeEvent {}

    /** The operator, or the home network, wants the UE detached. */
    record DetachWanted(UeTerminatedDetachType type, Optional<EmmCause> cause) implements MmeEvent {}

    /** The operator wants a PDN connection ended. */
    record DeactivationWanted(int ebi, EsmCause cause) implements MmeEvent {}

    /**
     * The UE is connected, so it can be told to detach.
     *
     * @param circuits from the circuit switched domain alone
     */
    record DetachPossible(boolean circuits) implements MmeEvent {}

    /** An attach request unlike the one being worked on. */
    record AttachChanged(AttachRequest request) implements MmeEvent {}

    /** Somebody has something for the UE. */
    record PageWanted() implements MmeEvent {}

    /** The VLR has a call, or another service, for the UE. */
    record CsServiceWanted() implements MmeEvent {}

    /**
     * The UE can go to a circuit switched cell.
     *
     * @param terminating whether it answers a page
     */
    record FallbackGranted(Redirection to, boolean terminating) implements MmeEvent {}

    /** There is no circuit switched cell for the UE. */
    record FallbackRefused(EmmCause cause) implements MmeEvent {}

    /** The UE has attached anew: what was known of it is of no use any more. */
    record Superseded() implements MmeEvent {}

    /** The subscriber is served elsewhere (Cancel Location). */
    record LocationCancelled() implements MmeEvent {}

    /** Another node has the UE, with all its connections, from now on (Context Acknowledge). */
    record Departed() implements MmeEvent {}

    /** The last PDN connection is gone, and with it the reason to be attached (TS 24.301 6.4.4.6). */
    record BearersGone() implements MmeEvent {}
}
