package dev.mynah.network.sgsn;

import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.air.nas.element.NetworkDetachType;
import dev.mynah.network.air.nas.element.SmCause;
import dev.mynah.network.air.nas.gmm.AttachRequest;
import dev.mynah.network.reject.RejectRule;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What moves a station's machine besides the messages it sends, the answers of its home and its timers: findings the steps
 * of one row make for the next row, and what the operator wants.
 */
sealed interface SgsnEvent {
    /** The temporary identity means nothing here. */
    record IdentityNeeded() implements SgsnEvent {}

    /** The station says who it is and must prove it. */
    record AuthenticationNeeded() implements SgsnEvent {}

    /** The station and the SGSN have keys in common, by which the station can prove itself. */
    record KeysShared(boolean gsm) implements SgsnEvent {}

    /** The response is the one expected, or needs none. */
    record Authenticated() implements SgsnEvent {}

    /** A station that calls for help, and need not prove who it is, does not. */
    record Unproven() implements SgsnEvent {}

    /** The station cannot prove who it is, or doubts the network for good. */
    record AuthenticationFailed() implements SgsnEvent {}

    /** The connection is protected by keys that only the subscriber's station has. */
    record Secured() implements SgsnEvent {}

    /** The attach can be accepted. */
    record AttachGranted() implements SgsnEvent {}

    /** The update can be accepted. */
    record UpdateGranted(boolean newPTmsi) implements SgsnEvent {}

    /** The service request can be granted. */
    record ServiceGranted() implements SgsnEvent {}

    /** The request running is turned down. */
    record RequestRefused(GmmCause cause, Optional<Duration> backOff) implements SgsnEvent {
        RequestRefused(GmmCause cause) {
            this(cause, Optional.empty());
        }

        static RequestRefused by(RejectRule rule) {
            return new RequestRefused(GmmCause.of(rule.cause()), rule.backOff());
        }

        /** The causes after which a station is registered no more (TS 24.008 4.7.5.1.4, 4.7.13.4). */
        private static final Set<GmmCause> FINAL = Set.of(
                GmmCause.ILLEGAL_MS,
                GmmCause.ILLEGAL_ME,
                GmmCause.GPRS_SERVICES_NOT_ALLOWED,
                GmmCause.GPRS_SERVICES_AND_NON_GPRS_SERVICES_NOT_ALLOWED,
                GmmCause.MS_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK,
                GmmCause.IMPLICITLY_DETACHED,
                GmmCause.PLMN_NOT_ALLOWED,
                GmmCause.LOCATION_AREA_NOT_ALLOWED,
                GmmCause.GPRS_SERVICES_NOT_ALLOWED_IN_THIS_PLMN);

        /** Whether the station may come back and so stays registered if it was. */
        boolean passing() {
            return !FINAL.contains(cause);
        }
    }

    /** A message was repeated as often as the standard says and never answered. */
    record GaveUp(SgsnTimer timer) implements SgsnEvent {}

    /** The signalling connection is gone. */
    record ConnectionLost() implements SgsnEvent {}

    /** A paged station of GSM is there (TS 24.008 4.7.9.1.1: any LLC frame answers a page). */
    record Answered() implements SgsnEvent {}

    /** The operator, or the home network, wants the station detached. */
    record DetachWanted(NetworkDetachType type, Optional<GmmCause> cause) implements SgsnEvent {}

    /** The operator wants a PDP context ended. */
    record DeactivationWanted(int nsapi, SmCause cause) implements SgsnEvent {}

    /** The operator wants the station to have another P-TMSI. */
    record ReallocationWanted() implements SgsnEvent {}

    /**
     * The station is connected, so it can be told to detach.
     *
     * @param circuits from the circuit switched domain alone
     */
    record DetachPossible(boolean circuits) implements SgsnEvent {}

    /** The station is connected, so it can be given another P-TMSI. */
    record ReallocationPossible() implements SgsnEvent {}

    /** An attach request unlike the one being worked on. */
    record AttachChanged(AttachRequest request) implements SgsnEvent {}

    /** Somebody has something for the station. */
    record PageWanted() implements SgsnEvent {}

    /** The station has attached anew: what was known of it is of no use any more. */
    record Superseded() implements SgsnEvent {}

    /** Another node has the station, with all its contexts, from now on (Context Acknowledge). */
    record Departed() implements SgsnEvent {}

    /** The subscriber is served elsewhere (Cancel Location). */
    record LocationCancelled() implements SgsnEvent {}
}
