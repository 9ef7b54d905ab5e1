package dev.mynah.modem.mbim.uicc;

import static dev.mynah.modem.mbim.wire.Numbers.choice;

import dev.mynah.modem.CardPower;
import dev.mynah.modem.Sim;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Numbered;
import io.vertx.core.Future;

/**
 * Resets the card. Passed through, the modem leaves it alone afterwards, and nothing but what hosts send gets there; otherwise
 * the modem starts it up.
 */
final class Reset implements Cid {
    /** Whether the modem is to leave the card alone, and whether it does. */
    enum PassThrough implements Numbered {
        DISABLE(0),
        ENABLE(1);

        private final int number;

        PassThrough(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    /** Whether the modem leaves the card alone. */
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

    private static final Field<PassThrough> ACTION = choice("PassThroughAction", PassThrough.class);
    private static final Field<State> STATUS = choice("PassThroughStatus", State.class);

    @Override
    public Declaration declaration() {
        return Declaration.of(6, "Reset", "resets the card; leaves it to hosts or not")
                .query(Layout.EMPTY)
                .set(Layout.of(ACTION))
                .response(Layout.of(STATUS));
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        boolean left = port.sim().power() == CardPower.PASS_THROUGH;
        return Answer.of(Contents.none().with(STATUS, left ? State.ENABLED : State.DISABLED));
    }

    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        Sim sim = port.sim();
        CardPower wanted = given.get(ACTION) == PassThrough.ENABLE ? CardPower.PASS_THROUGH : CardPower.ON;
        return sim.power(CardPower.OFF).compose(off -> sim.power(wanted)).compose(on -> query(port, given));
    }
}
