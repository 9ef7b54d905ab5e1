package dev.mynah.network.amf;

import static dev.mynah.network.amf.AmfState.ACCEPTING_REGISTRATION;
import static dev.mynah.network.amf.AmfState.AUTHENTICATING;
import static dev.mynah.network.amf.AmfState.AWAITING_CHALLENGE;
import static dev.mynah.network.amf.AmfState.AWAITING_CONFIRMATION;
import static dev.mynah.network.amf.AmfState.AWAITING_SUBSCRIPTION;
import static dev.mynah.network.amf.AmfState.DEREGISTERED;
import static dev.mynah.network.amf.AmfState.DEREGISTERED_INITIATED;
import static dev.mynah.network.amf.AmfState.IDENTIFYING;
import static dev.mynah.network.amf.AmfState.REGISTERED;
import static dev.mynah.network.amf.AmfState.SECURING;
import static dev.mynah.network.amf.AmfTimer.HOME;
import static dev.mynah.network.amf.AmfTimer.IMPLICIT_DEREGISTRATION;
import static dev.mynah.network.amf.AmfTimer.INACTIVITY;
import static dev.mynah.network.amf.AmfTimer.MOBILE_REACHABLE;
import static dev.mynah.network.amf.AmfTimer.T3513;
import static dev.mynah.network.amf.AmfTimer.T3522;
import static dev.mynah.network.amf.AmfTimer.T3550;
import static dev.mynah.network.amf.AmfTimer.T3555;
import static dev.mynah.network.amf.AmfTimer.T3560;
import static dev.mynah.network.amf.AmfTimer.T3570;

import dev.mynah.network.air.fsm.Transitions;
import dev.mynah.network.air.nas.mm5g.AuthenticationFailure;
import dev.mynah.network.air.nas.mm5g.AuthenticationResponse;
import dev.mynah.network.air.nas.mm5g.ConfigurationUpdateComplete;
import dev.mynah.network.air.nas.mm5g.IdentityResponse;
import dev.mynah.network.air.nas.mm5g.Mm5gMessage;
import dev.mynah.network.air.nas.mm5g.Mm5gStatus;
import dev.mynah.network.air.nas.mm5g.NetworkDeregistrationAccept;
import dev.mynah.network.air.nas.mm5g.RegistrationComplete;
import dev.mynah.network.air.nas.mm5g.RegistrationRequest;
import dev.mynah.network.air.nas.mm5g.SecurityModeComplete;
import dev.mynah.network.air.nas.mm5g.SecurityModeReject;
import dev.mynah.network.air.nas.mm5g.ServiceRequest;
import dev.mynah.network.air.nas.mm5g.UeDeregistrationRequest;
import dev.mynah.network.air.nas.mm5g.UlNasTransport;
import dev.mynah.network.amf.AmfEvent.AuthenticationFailed;
import dev.mynah.network.amf.AmfEvent.AuthenticationNeeded;
import dev.mynah.network.amf.AmfEvent.ConfirmationNeeded;
import dev.mynah.network.amf.AmfEvent.ConnectionLost;
import dev.mynah.network.amf.AmfEvent.DeregistrationPossible;
import dev.mynah.network.amf.AmfEvent.DeregistrationWanted;
import dev.mynah.network.amf.AmfEvent.GaveUp;
import dev.mynah.network.amf.AmfEvent.IdentityNeeded;
import dev.mynah.network.amf.AmfEvent.PageWanted;
import dev.mynah.network.amf.AmfEvent.RegistrationChanged;
import dev.mynah.network.amf.AmfEvent.RegistrationGranted;
import dev.mynah.network.amf.AmfEvent.RequestRefused;
import dev.mynah.network.amf.AmfEvent.Secured;
import dev.mynah.network.amf.AmfEvent.ServedElsewhere;
import dev.mynah.network.amf.AmfEvent.Superseded;
import dev.mynah.network.amf.AmfEvent.Unproven;
import dev.mynah.network.ausf.NausfAnswer;
import dev.mynah.network.udm.NudmAnswer;

/** 5GMM of one UE as the AMF runs it: TS 24.501 5.4, 5.5 and 5.6, network side. */
final class AmfTable {
    private static final AmfState[] COMMON = {
        IDENTIFYING, AWAITING_CHALLENGE, AUTHENTICATING, AWAITING_CONFIRMATION, SECURING, AWAITING_SUBSCRIPTION
    };
    private static final AmfState[] BEFORE_REGISTRATION = {
        DEREGISTERED,
        IDENTIFYING,
        AWAITING_CHALLENGE,
        AUTHENTICATING,
        AWAITING_CONFIRMATION,
        SECURING,
        AWAITING_SUBSCRIPTION
    };

    static final Transitions<AmfState, UeContext> MM5G = table();

    private AmfTable() {}

    private static Transitions<AmfState, UeContext> table() {
        Transitions.In<AmfState, UeContext> rows = Transitions.of(AmfState.class, UeContext.class)
                // 5.5.1.2: what a request needs first.
                .in(DEREGISTERED)
                .on(RegistrationRequest.class)
                .stay(Registration.BEGIN)
                .in(DEREGISTERED, AUTHENTICATING, AWAITING_CONFIRMATION)
                .on(IdentityNeeded.class)
                .go(IDENTIFYING, Identification.ASK)
                .in(DEREGISTERED, IDENTIFYING, AUTHENTICATING)
                .on(AuthenticationNeeded.class)
                .go(AWAITING_CHALLENGE, Authentication.ASK_HOME)
                .in(DEREGISTERED, IDENTIFYING, SECURING)
                .on(Secured.class)
                .go(AWAITING_SUBSCRIPTION, Registration.ASK_HOME)
                // 5.4.3: identification.
                .in(IDENTIFYING)
                .on(IdentityResponse.class)
                .stay(Identification.TAKE)
                .on(T3570)
                .stay(Repetition.of(T3570));
        rows = authentication(rows);
        rows = registration(rows);
        rows = registered(rows);
        return always(deregistration(rows)).build();
    }

    private static Transitions.In<AmfState, UeContext> authentication(Transitions.In<AmfState, UeContext> rows) {
        return rows
                // 5.4.1: authentication.
                .in(AWAITING_CHALLENGE, AWAITING_CONFIRMATION)
                .on(NausfAnswer.Challenge.class)
                .go(AUTHENTICATING, Authentication.CHALLENGE)
                .on(NausfAnswer.EapRequest.class)
                .go(AUTHENTICATING, Authentication.CHALLENGE_BY_EAP)
                .in(AUTHENTICATING)
                .on(AuthenticationResponse.class)
                .stay(Authentication.COMPARE)
                .on(ConfirmationNeeded.class)
                .go(AWAITING_CONFIRMATION, Authentication.ASK_CONFIRMATION)
                .on(AuthenticationFailure.class, "#21 synch failure", Authentication::synchFailure)
                .stay(Authentication.TAKE_AUTS)
                .on(AuthenticationFailure.class, "#71 ngKSI in use", Authentication::ksiInUse)
                .stay(Authentication.ANOTHER_KSI)
                .on(AuthenticationFailure.class)
                .stay(Authentication.DOUBT)
                .in(AWAITING_CONFIRMATION)
                .on(NausfAnswer.Authenticated.class)
                .go(SECURING, Authentication.TAKE_KEY, SecurityMode.COMMAND)
                .on(NausfAnswer.NotAuthenticated.class)
                .stay(Authentication.NOT_AUTHENTICATED)
                .in(AUTHENTICATING, AWAITING_CONFIRMATION, IDENTIFYING)
                .on(AuthenticationFailed.class)
                .go(DEREGISTERED, Authentication.REJECT, Signalling.RELEASE)
                // TS 33.501 10.2.2: emergency services without authentication.
                .in(DEREGISTERED, IDENTIFYING, AWAITING_CHALLENGE, AUTHENTICATING, AWAITING_CONFIRMATION)
                .on(Unproven.class)
                .go(SECURING, SecurityMode.COMMAND_WITHOUT_KEYS)
                // 5.4.2: security mode control.
                .in(SECURING)
                .on(SecurityModeComplete.class)
                .stay(SecurityMode.TAKE_INTO_USE)
                .on(SecurityModeReject.class)
                .go(DEREGISTERED, SecurityMode.ABORT, Signalling.RELEASE)
                .in(AUTHENTICATING, SECURING)
                .on(T3560)
                .stay(Repetition.of(T3560));
    }

    private static Transitions.In<AmfState, UeContext> registration(Transitions.In<AmfState, UeContext> rows) {
        return rows
                // The home network's word on the subscriber.
                .in(AWAITING_SUBSCRIPTION)
                .on(NudmAnswer.Registered.class)
                .stay(Registration.TAKE_SUBSCRIPTION)
                .on(NudmAnswer.Refused.class)
                .stay(Home.SUBSCRIPTION_REFUSED)
                .in(AWAITING_CHALLENGE, AWAITING_CONFIRMATION)
                .on(NausfAnswer.Refused.class)
                .stay(Home.REFUSED)
                .in(AWAITING_CHALLENGE, AWAITING_CONFIRMATION, AWAITING_SUBSCRIPTION)
                .on(HOME)
                .stay(Home.SILENT)
                // 5.5.1.2.4: registration accepted.
                .in(AWAITING_SUBSCRIPTION)
                .on(RegistrationGranted.class)
                .go(ACCEPTING_REGISTRATION, Registration.SUPERSEDE, Registration.ACCEPT)
                .in(ACCEPTING_REGISTRATION)
                .on(RegistrationComplete.class)
                .go(REGISTERED, Registration.COMPLETE, Registration.DONE)
                .on(T3550)
                .stay(Repetition.of(T3550))
                // 5.5.1.2.8 b: the 5G-GUTI is taken as received, or not; both hold.
                .on(ConnectionLost.class)
                .go(REGISTERED, Registration.ABORT, Reachability.IDLE)
                .on(GaveUp.class)
                .go(REGISTERED, Registration.ABORT, Signalling.RELEASE, Reachability.IDLE)
                .on(UlNasTransport.class)
                .stay(NasTransport.RECEIVE)
                .on(ServiceRequest.class)
                .go(REGISTERED, Registration.COMPLETE, Service.BEGIN)
                // 5.5.1.2.8 c, d: requests while one is worked on.
                .in(COMMON)
                .on(RegistrationRequest.class)
                .stay(Registration.COMPARE)
                .in(ACCEPTING_REGISTRATION)
                .on(RegistrationRequest.class)
                .stay(Registration.COMPARE)
                .in(COMMON)
                .on(RegistrationChanged.class)
                .go(DEREGISTERED, Registration.ABORT, Registration.BEGIN_CHANGED)
                .in(ACCEPTING_REGISTRATION)
                .on(RegistrationChanged.class)
                .go(DEREGISTERED, Registration.ABORT, Registration.BEGIN_CHANGED)
                // 5.5.1.2.5: what ends in a reject.
                .in(BEFORE_REGISTRATION)
                .on(RequestRefused.class)
                .go(DEREGISTERED, Registration.REJECT, Signalling.RELEASE)
                .in(COMMON)
                .on(GaveUp.class)
                .go(DEREGISTERED, Registration.ABORT, Signalling.RELEASE)
                .on(ConnectionLost.class)
                .go(DEREGISTERED, Registration.ABORT)
                .on(UeDeregistrationRequest.class)
                .go(DEREGISTERED, Registration.ABORT, Deregistration.ANSWER, Signalling.RELEASE);
    }

    private static Transitions.In<AmfState, UeContext> registered(Transitions.In<AmfState, UeContext> rows) {
        return rows
                // 5.5.1.3: mobility and periodic registration.
                .in(REGISTERED)
                .on(RegistrationRequest.class, "initial", UeRequest::initial)
                .go(DEREGISTERED, Deregistration.FORGET, Registration.BEGIN)
                .on(RegistrationRequest.class)
                .stay(Registration.UPDATE)
                .on(RegistrationGranted.class, "new 5G-GUTI", RegistrationGranted::newGuti)
                .go(ACCEPTING_REGISTRATION, Registration.ACCEPT)
                .on(RegistrationGranted.class)
                .stay(Registration.ACCEPT, Registration.DONE)
                .on(RegistrationComplete.class)
                .stay()
                // 5.6.1: service request.
                .on(ServiceRequest.class)
                .stay(Service.BEGIN)
                .on(RequestRefused.class, "passing", RequestRefused::passing)
                .stay(Registration.REJECT, Signalling.RELEASE, Reachability.IDLE)
                .on(RequestRefused.class)
                .go(DEREGISTERED, Registration.REJECT, Deregistration.FORGET, Signalling.RELEASE)
                // 5.4.4, 5.4.5: what a connected UE is told and says.
                .on(UlNasTransport.class)
                .stay(NasTransport.RECEIVE)
                .on(ConfigurationUpdateComplete.class)
                .stay(ConfigurationUpdate.COMPLETE)
                .on(T3555)
                .stay(Repetition.of(T3555))
                .on(GaveUp.class, "T3555", it -> it.timer() == T3555)
                .stay()
                // 5.3.7, 5.6.2: idle UEs.
                .on(ConnectionLost.class)
                .stay(Reachability.IDLE)
                .on(INACTIVITY)
                .stay(Signalling.RELEASE, Reachability.IDLE)
                .on(PageWanted.class)
                .stay(Reachability.PAGE)
                .on(T3513)
                .stay(Reachability.PAGE_AGAIN)
                .on(GaveUp.class)
                .stay(Reachability.UNREACHABLE)
                .on(MOBILE_REACHABLE)
                .stay(Reachability.WAIT_FOR_IMPLICIT_DEREGISTRATION)
                .on(IMPLICIT_DEREGISTRATION)
                .go(DEREGISTERED, Deregistration.FORGET);
    }

    private static Transitions.In<AmfState, UeContext> deregistration(Transitions.In<AmfState, UeContext> rows) {
        return rows
                // 5.5.2: deregistration.
                .in(REGISTERED, ACCEPTING_REGISTRATION)
                .on(UeDeregistrationRequest.class)
                .go(DEREGISTERED, Deregistration.ANSWER, Deregistration.FORGET, Signalling.RELEASE)
                .in(REGISTERED)
                .on(DeregistrationWanted.class)
                .stay(Deregistration.BEGIN)
                .on(DeregistrationPossible.class)
                .go(DEREGISTERED_INITIATED, Deregistration.REQUEST)
                .in(ACCEPTING_REGISTRATION)
                .on(DeregistrationWanted.class)
                .stay(Deregistration.REMEMBER)
                .in(DEREGISTERED_INITIATED)
                .on(NetworkDeregistrationAccept.class)
                .go(DEREGISTERED, Deregistration.FORGET, Signalling.RELEASE)
                .on(T3522)
                .stay(Repetition.of(T3522))
                .on(UeDeregistrationRequest.class)
                .go(DEREGISTERED, Deregistration.ANSWER, Deregistration.FORGET, Signalling.RELEASE)
                .on(GaveUp.class)
                .go(DEREGISTERED, Deregistration.FORGET, Signalling.RELEASE)
                .on(ConnectionLost.class)
                .go(DEREGISTERED, Deregistration.FORGET)
                .on(RegistrationRequest.class, "initial", UeRequest::initial)
                .go(DEREGISTERED, Deregistration.FORGET, Registration.BEGIN)
                .on(RegistrationRequest.class)
                .stay();
    }

    private static Transitions.In<AmfState, UeContext> always(Transitions.In<AmfState, UeContext> rows) {
        return rows
                // Whatever the state.
                .in(AmfState.values())
                .on(Superseded.class)
                .go(DEREGISTERED, Registration.ABORT, Deregistration.FORGET, Signalling.RELEASE)
                .on(ServedElsewhere.class)
                .go(DEREGISTERED, Registration.ABORT, Deregistration.FORGET, Signalling.RELEASE)
                .on(ConnectionLost.class)
                .stay()
                .on(INACTIVITY)
                .stay()
                .on(DeregistrationWanted.class)
                .stay()
                .on(DeregistrationPossible.class)
                .stay()
                .on(PageWanted.class)
                .stay()
                .on(Mm5gStatus.class)
                .stay()
                .on(Mm5gMessage.class)
                .stay(Signalling.NOT_COMPATIBLE);
    }
}
