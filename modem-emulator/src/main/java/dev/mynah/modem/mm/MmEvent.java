package dev.mynah.modem.mm;

import dev.mynah.network.air.event.MachineEvents;
import dev.mynah.network.air.nas.element.RejectCause;
import java.time.Duration;
import java.util.Optional;

/** What moves the machine besides the network's messages and the timers. */
sealed interface MmEvent {
    /** A USIM is there to register with. */
    record SwitchedOn() implements MmEvent {}

    record NoUsim() implements MmEvent {}

    record SwitchedOff() implements MmEvent {}

    record AttachWanted() implements MmEvent {}

    record DetachWanted(boolean attached) implements MmEvent {}

    /**
     * Camped on a cell to register on.
     *
     * @param update whether the location has to be updated there, now
     * @param waiting whether it has to be, but not yet
     * @param pending whether GMM sees to it
     */
    record SuitableCell(boolean update, boolean waiting, boolean pending) implements MmEvent {}

    record LimitedCell() implements MmEvent {}

    record NoCell() implements MmEvent {}

    /** @param rest where that leaves the UE */
    record ConnectionReleased(Rest rest) implements MmEvent {}

    /** The connection is gone under calls that the UE may have back. */
    record LinkFailed() implements MmEvent {}

    /** What a UE without a connection is. */
    enum Rest {
        NORMAL,
        LIMITED,
        NO_IMSI,
        DETACHED
    }

    /** The network looks for this UE. */
    record Paged() implements MmEvent {}

    /** A layer wants a connection. */
    record ServiceWanted(boolean emergency) implements MmEvent {}

    /** The UE may have it. */
    record ServiceGranted() implements MmEvent {}

    /** The network opened a connection by a message of a layer. */
    record NetworkOpened() implements MmEvent {}

    /** No layer needs a connection any more. */
    record LinksClosed(boolean asking) implements MmEvent {}

    /**
     * LOCATION UPDATING REJECT, and what is as good as one.
     *
     * @param rule what the UE does, which is not always what the cause says
     * @param genuine whether it was integrity protected
     */
    record Refused(RejectCause cause, RejectRule rule, Optional<Duration> backOff, boolean genuine)
            implements MmEvent, MachineEvents.Worded {
        @Override
        public String words() {
            return "Refused " + cause;
        }
    }

    /** GMM has registered the UE in this domain, too. */
    record CombinedAccepted() implements MmEvent {}

    /** GMM has not been able to. */
    record CombinedFailed() implements MmEvent {}

    /** An update came to nothing. */
    record UpdateFailed(boolean stillUpdated) implements MmEvent {}

    record ServiceRefused(RejectCause cause, Optional<Duration> backOff) implements MmEvent {}

    /** AUTHENTICATION REJECT. */
    record NotAuthenticated() implements MmEvent {}

    /** AUTHENTICATION REJECT that anybody could have sent. */
    record AuthenticationDoubted() implements MmEvent {}

    /** Another system has learnt that no network takes the USIM. */
    record UsimRefused() implements MmEvent {}

    /** The network could not prove that it is genuine. */
    record NetworkNotGenuine() implements MmEvent {}

    /** The network lets a request follow the update on the same connection. */
    record FollowOn() implements MmEvent {}
}
