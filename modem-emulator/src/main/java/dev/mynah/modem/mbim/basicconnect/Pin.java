package dev.mynah.modem.mbim.basicconnect;

import static dev.mynah.modem.mbim.wire.Numbers.choice;
import static dev.mynah.modem.mbim.wire.Numbers.uint32;
import static dev.mynah.modem.mbim.wire.Text.string;

import dev.mynah.modem.PinKey;
import dev.mynah.modem.PinStatus;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Sim;
import dev.mynah.modem.SimState;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.port.RefusalStatus;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Numbered;
import dev.mynah.modem.mbim.wire.Status;
import io.vertx.core.Future;
import java.util.Optional;

/** The PIN that is asked for, and what hosts do with PINs. MBIM 1.0 10.5.4. */
final class Pin implements Cid {
    /** Whether something is asked for. */
    enum State implements Numbered {
        UNLOCKED(0),
        LOCKED(1);

        private final int number;

        State(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    /** What to do. */
    enum Operation implements Numbered {
        ENTER(0),
        ENABLE(1),
        DISABLE(2),
        CHANGE(3);

        private final int number;

        Operation(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    private static final Field<PinType> TYPE = choice("PinType", PinType.class);
    private static final Field<Operation> OPERATION = choice("PinOperation", Operation.class);
    private static final Field<String> PIN = string("Pin").secret();
    private static final Field<String> NEW_PIN = string("NewPin").secret();
    private static final Field<State> STATE = choice("PinState", State.class);
    private static final Field<Integer> REMAINING_ATTEMPTS = uint32("RemainingAttempts");

    @Override
    public Declaration declaration() {
        return Declaration.of(4, "Pin", "the PIN asked for; enter, change, enable, disable, unblock")
                .query(Layout.EMPTY)
                .set(Layout.of(TYPE, OPERATION, PIN, NEW_PIN))
                .response(Layout.of(TYPE, STATE, REMAINING_ATTEMPTS));
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        Sim sim = port.sim();
        SimState state = sim.state();
        return switch (state) {
            case ABSENT, NOT_READY, FAILED -> Answer.failed(RefusalStatus.of(state));
            case PIN_REQUIRED, PUK_REQUIRED, READY, BLOCKED -> Answer.of(status(sim, PinKey.PIN1));
        };
    }

    /** How a key stands: what is asked for, how often it may still be given. */
    private static Contents status(Sim sim, PinKey key) {
        PinStatus status = sim.pin(key);
        boolean blocked = status.pinTries() == 0;
        PinType type =
                key == PinKey.PIN1 ? blocked ? PinType.PUK1 : PinType.PIN1 : blocked ? PinType.PUK2 : PinType.PIN2;
        boolean locked = blocked || (key == PinKey.PIN1 ? sim.state() != SimState.READY : !status.verified());
        return Contents.none()
                .with(TYPE, type)
                .with(STATE, locked ? State.LOCKED : State.UNLOCKED)
                .with(REMAINING_ATTEMPTS, blocked ? status.pukTries() : status.pinTries());
    }

    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        Sim sim = port.sim();
        Optional<PinKey> key = given.get(TYPE).key();
        if (key.isEmpty()) {
            return Answer.failed(Status.NO_DEVICE_SUPPORT);
        }
        return perform(sim, key.get(), given)
                .compose(done -> Answer.of(status(sim, key.get())))
                .recover(e -> refused(sim, key.get(), e));
    }

    private static Future<Void> perform(Sim sim, PinKey key, Contents given) {
        String pin = given.get(PIN);
        return switch (given.get(OPERATION)) {
            case ENTER -> given.get(TYPE).unblocks() ? sim.unblock(key, pin, given.get(NEW_PIN)) : sim.verify(key, pin);
            case ENABLE -> sim.enable(key, true, pin);
            case DISABLE -> sim.enable(key, false, pin);
            case CHANGE -> sim.change(key, pin, given.get(NEW_PIN));
        };
    }

    /** A wrong PIN is a failure that tells how often it may still be tried; now locked, whatever was open before. */
    private static Future<Answer> refused(Sim sim, PinKey key, Throwable e) {
        if (!(e instanceof Refusal refusal)) {
            return Future.failedFuture(e);
        }
        boolean wrong = refusal.reason() == Refusal.Reason.WRONG_PASSWORD
                || refusal.reason() == Refusal.Reason.SIM_PUK_REQUIRED
                || refusal.reason() == Refusal.Reason.SIM_PUK2_REQUIRED;
        return wrong
                ? Answer.failed(Status.FAILURE, status(sim, key).with(STATE, State.LOCKED))
                : Answer.failed(RefusalStatus.of(refusal));
    }
}
