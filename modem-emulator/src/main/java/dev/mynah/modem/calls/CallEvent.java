package dev.mynah.modem.calls;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.mobility.CmLink;
import dev.mynah.network.air.nas.cc.CauseValue;

/** What moves a call besides messages and timers. */
sealed interface CallEvent {
    /** The user dials. */
    record DialWanted() implements CallEvent {}

    /** The MM connection is there. */
    record Linked(CmLink link) implements CallEvent {}

    /** There will be no MM connection. */
    record NoLink(Refusal refusal) implements CallEvent {}

    /** The MM connection is gone. */
    record LinkLost() implements CallEvent {}

    /** The call offered can be taken. */
    record Acceptable() implements CallEvent {}

    /** The call offered can't be taken. */
    record Unacceptable(CauseValue cause) implements CallEvent {}

    /** The user is being alerted. */
    record UserAlerted() implements CallEvent {}

    record AnswerWanted() implements CallEvent {}

    record HangUpWanted(CauseValue cause) implements CallEvent {}

    /** Calls have come to what they may cost. */
    record Spent() implements CallEvent {}
}
