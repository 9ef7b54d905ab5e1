package dev.mynah.network.amf;

import dev.mynah.network.air.nas.element.DeregistrationType;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.Mm5gCause;
import dev.mynah.network.air.nas.element.RejectedNssai;
import dev.mynah.network.air.nas.mm5g.RegistrationRequest;
import java.util.Optional;
import java.util.Set;

/**
 * What moves a UE's machine besides the messages it sends, the answers of its home and its timers: findings the steps of
 * one row make for the next row, and what the operator wants.
 */
sealed interface AmfEvent {
    /** The temporary identity means nothing here. */
    record IdentityNeeded() implements AmfEvent {}

    /** The UE says who it is and must prove it. */
    record AuthenticationNeeded() implements AmfEvent {}

    /** The UE answered; the home network has to say what it thinks. */
    record ConfirmationNeeded() implements AmfEvent {}

    /** The UE cannot prove who it is, or doubts the network for good. */
    record AuthenticationFailed() implements AmfEvent {}

    /** A UE that calls for help, and need not prove who it is, does not. */
    record Unproven() implements AmfEvent {}

    /** The UE has proved who it is and the exchange is secure. */
    record Secured() implements AmfEvent {}

    /** The registration can be accepted. */
    record RegistrationGranted(boolean newGuti) implements AmfEvent {}

    /** The request running is turned down. */
    record RequestRefused(Mm5gCause cause, Optional<GprsTimer> backOff, Optional<RejectedNssai> slices)
            implements AmfEvent {
        RequestRefused(Mm5gCause cause) {
            this(cause, Optional.empty(), Optional.empty());
        }

        /** The causes after which a UE is registered no more (TS 24.501 5.5.1.3.5, 5.6.1.5). */
        private static final Set<Mm5gCause> FINAL = Set.of(
                Mm5gCause.ILLEGAL_UE,
                Mm5gCause.ILLEGAL_ME,
                Mm5gCause.FIVEGS_SERVICES_NOT_ALLOWED,
                Mm5gCause.UE_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK,
                Mm5gCause.IMPLICITLY_DE_REGISTERED,
                Mm5gCause.PLMN_NOT_ALLOWED,
                Mm5gCause.TRACKING_AREA_NOT_ALLOWED,
                Mm5gCause.N1_MODE_NOT_ALLOWED,
                Mm5gCause.REDIRECTION_TO_EPC_REQUIRED,
                Mm5gCause.NO_NETWORK_SLICES_AVAILABLE,
                Mm5gCause.SERVING_NETWORK_NOT_AUTHORIZED,
                Mm5gCause.PLMN_NOT_ALLOWED_TO_OPERATE_AT_THE_PRESENT_UE_LOCATION);

        /** Whether the UE may come back and so stays registered if it was. */
        boolean passing() {
            return !FINAL.contains(cause);
        }
    }

    /** A message was repeated as often as the standard says and never answered. */
    record GaveUp(AmfTimer timer) implements AmfEvent {}

    /** The signalling connection is gone. */
    record ConnectionLost() implements AmfEvent {}

    /** The operator, or the home network, wants the UE deregistered. */
    record DeregistrationWanted(DeregistrationType type, Optional<Mm5gCause> cause) implements AmfEvent {}

    /** The UE is connected, so it can be told to deregister. */
    record DeregistrationPossible() implements AmfEvent {}

    /** A registration request unlike the one being worked on. */
    record RegistrationChanged(RegistrationRequest request) implements AmfEvent {}

    /** Somebody has something for the UE. */
    record PageWanted() implements AmfEvent {}

    /** The UE has registered anew: what was known of it is of no use any more. */
    record Superseded() implements AmfEvent {}

    /** The subscriber is served elsewhere. */
    record ServedElsewhere() implements AmfEvent {}
}
