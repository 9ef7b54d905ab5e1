package dev.mynah.modem.at.port;

import dev.mynah.at.command.Answer;
import dev.mynah.at.result.CmeError;
import dev.mynah.modem.Functionality;

/** How AT says that the card is not there for what was asked. TS 27.007 9.2. */
public final class SimErrors {
    private SimErrors() {}

    /**
     * The error for what stands between the host and the card. One that has no power at minimum functionality is no card to wait
     * for, as a busy one is: modules call that a SIM failure.
     */
    public static Answer of(AtPort port) {
        boolean off = port.subscription().functionality() == Functionality.MINIMUM;
        return Answer.error(
                switch (port.sim().state()) {
                    case ABSENT -> CmeError.SIM_NOT_INSERTED;
                    case NOT_READY -> off ? CmeError.SIM_FAILURE : CmeError.SIM_BUSY;
                    case PIN_REQUIRED -> CmeError.SIM_PIN_REQUIRED;
                    case PUK_REQUIRED -> CmeError.SIM_PUK_REQUIRED;
                    case BLOCKED, FAILED -> CmeError.SIM_FAILURE;
                    case READY -> CmeError.NOT_FOUND;
                });
    }
}
