package dev.mynah.modem.at.sim;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Personalisation;
import dev.mynah.modem.Personalisation.Category;
import dev.mynah.modem.PinKey;
import dev.mynah.modem.Sim;
import dev.mynah.modem.SimState;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import dev.mynah.modem.at.port.SimErrors;
import java.util.Optional;

/**
 * {@code +CPIN}: what password the card waits for, or behind it a lock of the device, and giving it. A control key opens the lock
 * for good; the unblocking key, with or without a new control key, gives the tries back. TS 27.007 8.3.
 */
final class EnterPin implements AtCommand<AtPort> {
    private static final StringParameter PIN = Passwords.parameter("pin");
    private static final StringParameter NEW_PIN = Passwords.parameter("newpin").optional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CPIN").set(PIN, NEW_PIN).read().bareTest();
    }

    /** Without a password pending there is nothing to enter one for. */
    @Override
    public Answer set(AtPort port, Arguments given) {
        Sim sim = port.sim();
        String pin = given.get(PIN);
        Optional<String> newPin = given.find(NEW_PIN);
        Optional<Category> lock = lock(port);
        if (lock.isPresent()) {
            return open(port.subscription().personalisation(), lock.get(), pin, newPin);
        }
        if (!Passwords.wellFormed(pin)) {
            return Answer.error(Passwords.refusal(pin));
        }
        if (!newPin.map(Passwords::wellFormed).orElse(true)) {
            return Answer.error(Passwords.refusal(newPin.get()));
        }
        return switch (sim.state()) {
            case PIN_REQUIRED ->
                newPin.isEmpty()
                        ? Pending.ok(sim.verify(PinKey.PIN1, pin))
                        : Answer.error(CmeError.INCORRECT_PARAMETERS);
            case PUK_REQUIRED ->
                newPin.isPresent()
                        ? Pending.ok(sim.unblock(PinKey.PIN1, pin, newPin.get()))
                        : Answer.error(CmeError.SIM_PUK_REQUIRED);
            case READY -> Answer.error(CmeError.OPERATION_NOT_ALLOWED);
            default -> SimErrors.of(port);
        };
    }

    /** The lock whose key is waited for. */
    private static Optional<Category> lock(AtPort port) {
        return port.sim().state() == SimState.READY
                ? port.subscription().personalisation().required()
                : Optional.empty();
    }

    private static Answer open(Personalisation locks, Category lock, String key, Optional<String> newKey) {
        boolean blocked = LockNames.blocked(locks, lock);
        if (!LockNames.wellFormed(key)
                || !newKey.map(LockNames::wellFormed).orElse(true)
                || (newKey.isPresent() && !blocked)) {
            return Answer.error(CmeError.INCORRECT_PARAMETERS);
        }
        return Pending.ok(blocked ? locks.unblock(lock, key, newKey) : locks.deactivate(lock, key));
    }

    @Override
    public Answer read(AtPort port) {
        Optional<Category> lock = lock(port);
        if (lock.isPresent()) {
            boolean blocked = LockNames.blocked(port.subscription().personalisation(), lock.get());
            return Answer.line("+CPIN: " + LockNames.awaited(lock.get(), blocked));
        }
        return switch (port.sim().state()) {
            case READY -> Answer.line("+CPIN: READY");
            case PIN_REQUIRED -> Answer.line("+CPIN: SIM PIN");
            case PUK_REQUIRED -> Answer.line("+CPIN: SIM PUK");
            default -> SimErrors.of(port);
        };
    }

    @Override
    public String clause() {
        return "27.007 8.3";
    }

    @Override
    public String summary() {
        return "enter PIN, or PUK and new PIN; the key of a lock of the device";
    }
}
