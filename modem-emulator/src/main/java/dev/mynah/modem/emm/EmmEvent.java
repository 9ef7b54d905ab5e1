package dev.mynah.modem.emm;

import dev.mynah.network.air.ReleaseCause;
import dev.mynah.network.air.event.MachineEvents;
import dev.mynah.network.air.nas.element.EmmCause;
import java.time.Duration;
import java.util.Optional;

/** What moves the UE's state machine, besides its timers and the messages that accept something. */
sealed interface EmmEvent {
    /** The stack is switched on with a USIM that may be used. */
    record SwitchedOn() implements EmmEvent {}

    /** The stack is switched on, or goes on, without one. */
    record NoUsim() implements EmmEvent {}

    /** The stack is switched off, or its USIM is taken away: leave at once. */
    record SwitchedOff() implements EmmEvent {}

    /** Somebody needs help, and the UE is not attached. */
    record HelpWanted() implements EmmEvent {}

    /** A UE attached for emergency services has no more use for that, or its network for the UE. */
    record HelpOver() implements EmmEvent {}

    /** A UE without a USIM is refused: there is nothing to keep or to forget, whatever the cause. */
    record DeviceRefused(EmmCause cause) implements EmmEvent {}

    /** The UE comes from another system and stays registered. */
    record Arrived() implements EmmEvent {}

    /** The UE goes to another system and stays registered there. */
    record Departed() implements EmmEvent {}

    /** The user wants to be attached. */
    record AttachWanted() implements EmmEvent {}

    /** The user wants to be detached. */
    record DetachWanted() implements EmmEvent {}

    /** The network does not answer DETACH REQUEST. */
    record DetachGivenUp() implements EmmEvent {}

    /**
     * Camped on a suitable cell.
     *
     * @param mayAttach whether attaching is wanted and no back-off forbids it here
     * @param needsUpdate whether a registered UE has to tell the network that it is here
     */
    record SuitableCell(boolean mayAttach, boolean backingOff, boolean needsUpdate) implements EmmEvent {}

    /** Camped on a cell for emergency calls only. */
    record LimitedCell() implements EmmEvent {}

    /** No cell any more, or one of another system. */
    record NoCell() implements EmmEvent {}

    /**
     * The network refused, or threw the UE out with a cause.
     *
     * @param rule what it leads to, which in doubt is not what the cause says
     * @param genuine whether it was integrity protected
     */
    record Refused(Procedure procedure, EmmCause cause, RejectRule rule, Optional<Duration> t3346, boolean genuine)
            implements EmmEvent, MachineEvents.Worded {
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

    /** The network detached the UE and wants it back. */
    record ReattachOrdered() implements EmmEvent {}

    /** The network detached the UE without a reason that says what to do. */
    record TurnedOut() implements EmmEvent {}

    /** Another system of the packet domain has accepted the UE. */
    record Supplanted() implements EmmEvent {}

    /** AUTHENTICATION REJECT that is believed. */
    record AuthenticationRejected() implements EmmEvent {}

    /** AUTHENTICATION REJECT without integrity protection: the UE leaves the area, and will be back. TS 24.301 5.4.2.5. */
    record AuthenticationDoubted() implements EmmEvent {}

    /** Another system has learnt that no network takes the USIM. */
    record UsimRefused() implements EmmEvent {}

    /** The network has failed to prove that it is genuine. TS 24.301 5.4.2.7. */
    record NetworkNotGenuine() implements EmmEvent {}

    /** Paged by S-TMSI. */
    record Paged() implements EmmEvent {}

    /** Paged by IMSI: the network has lost the UE's identity. TS 24.301 5.6.2.2.2. */
    record PagedByImsi() implements EmmEvent {}

    /** Session management has something to send and there is no connection. */
    record UplinkPending() implements EmmEvent {}

    /** There is something to fall back to the circuit switched domain for. */
    record FallbackWanted() implements EmmEvent {}

    /** The network has released a UE that asked to fall back. */
    record FellBack() implements EmmEvent {}

    /** SERVICE REJECT about the circuit switched domain alone: #18, #39. */
    record FallbackRefused(EmmCause cause, Optional<Duration> t3442) implements EmmEvent {}

    /** Radio bearers, or a message only a network that knows the UE could send: the service request is granted. */
    record ServiceGranted() implements EmmEvent {}

    /** The signalling connection is gone. */
    record ConnectionReleased(ReleaseCause cause) implements EmmEvent {}
}
