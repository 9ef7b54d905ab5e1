package dev.mynah.modem.mm5g;

import dev.mynah.network.air.ReleaseCause;
import dev.mynah.network.air.event.MachineEvents;
import dev.mynah.network.air.nas.element.Mm5gCause;
import java.time.Duration;
import java.util.Optional;

/** What moves the UE's state machine, besides its timers and the messages that accept something. */
sealed interface Mm5gEvent {
    /** The stack is switched on with a USIM that may be used. */
    record SwitchedOn() implements Mm5gEvent {}

    /** The stack is switched on, or goes on, without one. */
    record NoUsim() implements Mm5gEvent {}

    /** The stack is switched off, or its USIM is taken away: leave at once. */
    record SwitchedOff() implements Mm5gEvent {}

    /** Somebody needs help, and the UE is not registered. */
    record HelpWanted() implements Mm5gEvent {}

    /** A UE registered for emergency services has no more use for that, or its network for the UE. */
    record HelpOver() implements Mm5gEvent {}

    /** A UE without a USIM is refused: there is nothing to keep or to forget, whatever the cause. */
    record DeviceRefused(Mm5gCause cause) implements Mm5gEvent {}

    /** The user wants to be registered. */
    record RegistrationWanted() implements Mm5gEvent {}

    /** The user wants to be deregistered. */
    record DeregistrationWanted() implements Mm5gEvent {}

    /** The network does not answer DEREGISTRATION REQUEST. */
    record DeregistrationGivenUp() implements Mm5gEvent {}

    /**
     * Camped on a suitable cell.
     *
     * @param mayRegister whether registering is wanted and no back-off forbids it here
     * @param needsUpdate whether a registered UE has to tell the network that it is here
     */
    record SuitableCell(boolean mayRegister, boolean backingOff, boolean needsUpdate) implements Mm5gEvent {}

    /** Camped on a cell for emergency calls only. */
    record LimitedCell() implements Mm5gEvent {}

    /** No cell of NR any more. */
    record NoCell() implements Mm5gEvent {}

    /** Another system has accepted the UE. */
    record Supplanted() implements Mm5gEvent {}

    /**
     * The network refused, or threw the UE out with a cause.
     *
     * @param genuine whether the message was integrity protected
     */
    record Refused(Procedure procedure, Mm5gCause cause, RejectRule rule, Optional<Duration> t3346, boolean genuine)
            implements Mm5gEvent, MachineEvents.Worded {
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

    /** The network deregistered the UE and wants it back. */
    record ReregistrationOrdered() implements Mm5gEvent {}

    /** The network deregistered the UE without a reason that says what to do. */
    record TurnedOut() implements Mm5gEvent {}

    /** AUTHENTICATION REJECT. */
    record AuthenticationRejected() implements Mm5gEvent {}

    /** The same in a message that anybody could have sent. TS 24.501 5.4.1.3.5, 5.3.20.2. */
    record AuthenticationDoubted() implements Mm5gEvent {}

    /** Another system has learnt that no network takes the USIM. */
    record UsimRefused() implements Mm5gEvent {}

    /** The network has failed to prove that it is genuine. TS 24.501 5.4.1.3.7. */
    record NetworkNotGenuine() implements Mm5gEvent {}

    /** Paged by 5G-S-TMSI. */
    record Paged() implements Mm5gEvent {}

    /** Something has to be sent and there is no connection. */
    record UplinkPending() implements Mm5gEvent {}

    /** The signalling connection is gone. */
    record ConnectionReleased(ReleaseCause cause) implements Mm5gEvent {}
}
