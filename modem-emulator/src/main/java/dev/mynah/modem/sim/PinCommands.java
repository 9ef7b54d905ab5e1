package dev.mynah.modem.sim;

import dev.mynah.modem.PinKey;
import dev.mynah.modem.PinStatus;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.SimState;
import io.vertx.core.Future;

/** What hosts do about PINs. After each command the slot looks where the USIM stands, whatever came of it. */
final class PinCommands {
    private static final PinStatus NONE = new PinStatus(false, false, 0, 0);

    private final CardSession session;

    PinCommands(CardSession session) {
        this.session = session;
    }

    PinStatus status(PinKey key) {
        return session.hasUsim()
                ? session.files().map(it -> new Pins(it).status(key)).orElse(NONE)
                : NONE;
    }

    private Pins pins() {
        if (!session.hasUsim()) {
            throw session.notReady();
        }
        return new Pins(session.files().orElseThrow());
    }

    Future<Void> verify(PinKey key, String pin) {
        return then(() -> {
            if (key == PinKey.PIN1 && session.state() == SimState.PUK_REQUIRED) {
                throw new Refusal(Reason.SIM_PUK_REQUIRED);
            }
            Pins pins = pins();
            if (key == PinKey.PIN1 && session.state() != SimState.PIN_REQUIRED) {
                throw new Refusal(Reason.NOT_ALLOWED);
            }
            pins.verify(key, pin);
        });
    }

    Future<Void> change(PinKey key, String pin, String newPin) {
        return then(() -> pins().change(key, pin, newPin));
    }

    Future<Void> unblock(PinKey key, String puk, String newPin) {
        return then(() -> pins().unblock(key, puk, newPin));
    }

    Future<Void> enable(PinKey key, boolean enabled, String pin) {
        return then(() -> {
            if (key != PinKey.PIN1) {
                throw new Refusal(Reason.NOT_SUPPORTED);
            }
            pins().enable(key, enabled, pin);
        });
    }

    private Future<Void> then(Runnable command) {
        Future<Void> done = CardSim.attempt(() -> {
            command.run();
            return null;
        });
        session.pinMayHaveChanged();
        return done;
    }
}
