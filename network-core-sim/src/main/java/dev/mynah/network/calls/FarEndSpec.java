package dev.mynah.network.calls;

import dev.mynah.network.air.nas.cc.CauseValue;
import java.time.Duration;
import java.util.Optional;

/**
 * Somebody at the end of a line, and what they do when called.
 *
 * @param number digits in international format without {@code +}, or a short code; with {@code *} behind them all numbers that
 *     begin so
 * @param behaviour what happens
 * @param after how long until then: an answer comes after it has rung so long
 * @param hangsUpAfter how long they talk; for ever where it is not said
 * @param keys what they press when they have answered
 * @param cause why a call is refused
 * @param speech what they let be heard and hear
 * @param name what those they call are told they are called; empty where nobody knows
 */
public record FarEndSpec(
        String number,
        Behaviour behaviour,
        Duration after,
        Optional<Duration> hangsUpAfter,
        String keys,
        CauseValue cause,
        FarEndSpeech speech,
        String name) {
    /** What somebody does. */
    public enum Behaviour {
        ANSWERS,
        BUSY,
        /** Rings and rings. */
        NO_REPLY,
        UNREACHABLE,
        /** Refuses with the cause, without ringing. */
        REJECTS
    }

    public FarEndSpec {
        if (!number.matches("[0-9*#]*[0-9*#]\\*?")) {
            throw new IllegalArgumentException("number: \"" + number + "\" is not digits, with * for any more");
        }
        if (!keys.matches("[0-9*#A-D]*")) {
            throw new IllegalArgumentException("keys: \"" + keys + "\" is not made of 0-9, *, # and A-D");
        }
        if (after.isNegative() || hangsUpAfter.map(Duration::isNegative).orElse(false)) {
            throw new IllegalArgumentException("after: is before the call");
        }
    }

    /** Somebody who answers. */
    public static FarEndSpec answers(String number, Duration after) {
        return of(number, Behaviour.ANSWERS, after);
    }

    public static FarEndSpec of(String number, Behaviour behaviour, Duration after) {
        return new FarEndSpec(
                number, behaviour, after, Optional.empty(), "", CauseValue.CALL_REJECTED, FarEndSpeech.SILENT, "");
    }

    public FarEndSpec withHangUp(Duration talking) {
        return new FarEndSpec(number, behaviour, after, Optional.of(talking), keys, cause, speech, name);
    }

    public FarEndSpec withKeys(String newKeys) {
        return new FarEndSpec(number, behaviour, after, hangsUpAfter, newKeys, cause, speech, name);
    }

    public FarEndSpec withCause(CauseValue newCause) {
        return new FarEndSpec(number, behaviour, after, hangsUpAfter, keys, newCause, speech, name);
    }

    public FarEndSpec withName(String newName) {
        return new FarEndSpec(number, behaviour, after, hangsUpAfter, keys, cause, speech, newName);
    }

    public FarEndSpec withSpeech(FarEndSpeech newSpeech) {
        return new FarEndSpec(number, behaviour, after, hangsUpAfter, keys, cause, newSpeech, name);
    }

    /** Whether this is the one a number leads to. */
    boolean matches(String called) {
        boolean prefix = number.length() > 1 && number.endsWith("*");
        return called.equals(number) || (prefix && called.startsWith(number.substring(0, number.length() - 1)));
    }
}
