package dev.mynah.euicc.port;

import dev.mynah.euicc.apdu.StatusWord;
import java.security.MessageDigest;
import java.util.random.RandomGenerator;

/**
 * Where a port stands between SUSPEND UICC and RESUME: nothing is said until the reset, and the first command after it decides
 * whether the session goes on (TS 102 221 11.1.22).
 */
final class Suspension {

    private static final int TOKEN = 8;

    private enum State {
        RUNNING,
        SUSPENDED,
        REACTIVATED
    }

    private State state = State.RUNNING;
    private byte[] token = new byte[0];

    /** Suspends; gives the token that resumes. */
    byte[] suspend(RandomGenerator random) {
        state = State.SUSPENDED;
        token = new byte[TOKEN];
        random.nextBytes(token);
        return token.clone();
    }

    boolean suspended() {
        return state == State.SUSPENDED;
    }

    /** Whether the port has been reset since and waits for its first command. */
    boolean reactivated() {
        return state == State.REACTIVATED;
    }

    /** The port is reset; gives whether the session of before may still be resumed. */
    boolean reset() {
        state = state == State.SUSPENDED ? State.REACTIVATED : State.RUNNING;
        return state == State.REACTIVATED;
    }

    /** The first command was another one: there is nothing to go back to. */
    void end() {
        state = State.RUNNING;
        token = new byte[0];
    }

    /** RESUME; whatever comes of it, the token has served. */
    StatusWord resume(byte[] presented) {
        if (state != State.REACTIVATED) {
            return StatusWord.CONDITIONS_NOT_SATISFIED;
        }
        boolean right = MessageDigest.isEqual(presented, token);
        end();
        return right ? StatusWord.OK : StatusWord.INCORRECT_DATA;
    }
}
