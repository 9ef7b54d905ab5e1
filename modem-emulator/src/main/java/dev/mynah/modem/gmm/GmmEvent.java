package dev.mynah.modem.gmm;

import dev.mynah.network.air.ReleaseCause;
import dev.mynah.network.air.event.MachineEvents;
import dev.mynah.network.air.nas.element.GmmCause;
import java.time.Duration;
import java.util.Optional;

/** What moves the UE's state machine, besides its timers and the messages that accept something. */
sealed interface GmmEvent {
    record SwitchedOn() implements GmmEvent {}

    /** Switched on, or going on, without a USIM. */
    record NoUsim() implements GmmEvent {}

    /** The UE comes from another system and stays registered. */
    record Arrived() implements GmmEvent {}

    /** The UE goes to another system and stays registered there. */
    record Departed() implements GmmEvent {}

    record SwitchedOff() implements GmmEvent {}

    /** Somebody needs help, and the UE is not attached. */
    record HelpWanted() implements GmmEvent {}

    /** A UE attached for emergency services has no more use for that, or its network for the UE. */
    record HelpOver() implements GmmEvent {}

    /** A UE without a USIM is refused: there is nothing to keep or to forget, whatever the cause. */
    record DeviceRefused(GmmCause cause) implements GmmEvent {}

    record AttachWanted() implements GmmEvent {}

    record DetachWanted() implements GmmEvent {}

    /** The network does not answer DETACH REQUEST. */
    record DetachGivenUp() implements GmmEvent {}

    /**
     * Camped on a suitable cell.
     *
     * @param mayAttach whether attaching is wanted and no back-off forbids it here
     * @param needsUpdate whether a registered UE has to tell the network that it is here
     * @param withoutCircuits whether a combined procedure is to be tried again later
     */
    record SuitableCell(boolean mayAttach, boolean backingOff, boolean needsUpdate, boolean withoutCircuits)
            implements GmmEvent {}

    record LimitedCell() implements GmmEvent {}

    record NoCell() implements GmmEvent {}

    /**
     * The network refused, or threw the UE out with a cause.
     *
     * @param genuine whether the message was integrity protected
     */
    record Refused(Procedure procedure, GmmCause cause, RejectRule rule, Optional<Duration> t3346, boolean genuine)
            implements GmmEvent, MachineEvents.Worded {
        @Override
        public String words() {
            return procedure + " " + cause;
        }

        RejectRule.Next next() {
            return rule.next(procedure);
        }

        boolean after(Procedure refused, RejectRule.Next leadsTo) {
            return procedure == refused && next() == leadsTo;
        }
    }

    /** The network detached the UE and wants it back, or says nothing that forbids it. */
    record ReattachOrdered() implements GmmEvent {}

    /** AUTHENTICATION AND CIPHERING REJECT. */
    record AuthenticationRejected() implements GmmEvent {}

    /** The same in a message that anybody could have sent. TS 24.008 4.1.1.6A. */
    record AuthenticationDoubted() implements GmmEvent {}

    /** A combined procedure was accepted, but not for the circuit switched domain. TS 24.008 4.7.3.2.3.2. */
    record AcceptedForGprsAlone() implements GmmEvent {}

    /** Another system has learnt that no network takes the USIM. */
    record UsimRefused() implements GmmEvent {}

    /** The network has failed to prove that it is genuine. TS 24.008 4.7.7.5.1. */
    record NetworkNotGenuine() implements GmmEvent {}

    /** Paged by P-TMSI. */
    record Paged() implements GmmEvent {}

    /** Paged by IMSI: the network has lost the UE's identity. TS 24.008 4.7.9.1.2. */
    record PagedByImsi() implements GmmEvent {}

    /** Session management has something to send and there is no connection. */
    record UplinkPending() implements GmmEvent {}

    /** The service request is granted: by SERVICE ACCEPT or by the security mode. TS 24.008 4.7.13.3. */
    record ServiceGranted() implements GmmEvent {}

    record ConnectionReleased(ReleaseCause cause) implements GmmEvent {}

    /** Another system of the packet domain has accepted the UE. */
    record Supplanted() implements GmmEvent {}
}
