package dev.mynah.modem.mbim.basicconnect;

import static dev.mynah.modem.mbim.wire.Numbers.choice;

import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.Kept;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Numbered;
import io.vertx.core.Future;

/**
 * The host says that it expects no traffic soon. It is a hint by its definition, which a function may make of what it likes:
 * this one remembers it, as when a connection is released is the network's to say. MBIM 1.0 10.5.32.
 */
final class NetworkIdleHint implements Cid {
    /** Whether traffic is expected. */
    enum State implements Numbered {
        DISABLED(0),
        ENABLED(1);

        private final int number;

        State(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    private static final Field<State> STATE = choice("State", State.class);
    private static final Kept<State> HINT = new Kept<>("network idle hint", State.DISABLED);

    @Override
    public Declaration declaration() {
        return Declaration.of(21, "Network Idle Hint", "whether the host expects traffic; only remembered")
                .query(Layout.EMPTY)
                .set(Layout.of(STATE))
                .response(Layout.of(STATE));
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        return Answer.of(Contents.none().with(STATE, port.function().get(HINT)));
    }

    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        port.function().set(HINT, given.get(STATE));
        return query(port, given);
    }
}
