package dev.mynah.hal.service.sim;

import dev.mynah.hal.radio.RadioError;
import dev.mynah.hal.service.Refusals;
import dev.mynah.modem.PinKey;
import dev.mynah.modem.PinStatus;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Sim;

/**
 * What came of a password.
 *
 * @param remaining how often it may be tried yet
 */
record Retries(RadioError error, int remaining) {
    private static final int UNKNOWN = -1;

    static Retries right(Sim sim, PinKey key) {
        return new Retries(RadioError.NONE, sim.pin(key).pinTries());
    }

    /** A PIN that was not taken. */
    static Retries pin(Throwable refused, Sim sim, PinKey key) {
        return new Retries(error(refused), counted(refused) ? sim.pin(key).pinTries() : UNKNOWN);
    }

    /** An unblock key that was not taken, perhaps for the last time. */
    static Retries puk(Throwable refused, Sim sim, PinKey key) {
        PinStatus status = sim.pin(key);
        boolean blocked = counted(refused) && status.pukTries() == 0;
        return new Retries(
                blocked ? RadioError.PASSWORD_INCORRECT : error(refused),
                counted(refused) ? status.pukTries() : UNKNOWN);
    }

    /** A password that was not taken. */
    static RadioError error(Throwable refused) {
        return refused instanceof Refusal refusal
                ? switch (refusal.reason()) {
                    case SIM_PUK_REQUIRED -> RadioError.PASSWORD_INCORRECT;
                    case NOT_ALLOWED -> RadioError.INVALID_SIM_STATE;
                    default -> Refusals.error(refusal);
                }
                : Refusals.error(refused);
    }

    /** Whether the card was asked. */
    private static boolean counted(Throwable refused) {
        return refused instanceof Refusal refusal
                && switch (refusal.reason()) {
                    case SIM_ABSENT, SIM_NOT_READY -> false;
                    default -> true;
                };
    }
}
