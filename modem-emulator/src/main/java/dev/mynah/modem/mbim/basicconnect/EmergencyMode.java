package dev.mynah.modem.mbim.basicconnect;

import static dev.mynah.modem.mbim.wire.Numbers.choice;

import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Numbered;
import io.vertx.core.Future;

/** Whether somebody calls for help. MBIM 1.0 10.5.33. */
final class EmergencyMode implements Cid {
    /** Whether it is on. */
    enum State implements Numbered {
        OFF(0),
        ON(1);

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

    @Override
    public Declaration declaration() {
        return Declaration.of(22, "Emergency Mode", "whether somebody calls for help")
                .query(Layout.EMPTY)
                .state(Layout.of(STATE));
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        return Answer.of(state(port));
    }

    private static Contents state(MbimPort port) {
        boolean on = port.subscription().calls().list().stream().anyMatch(it -> it.emergency());
        return Contents.none().with(STATE, on ? State.ON : State.OFF);
    }

    @Override
    public void on(MbimPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.CallChanged changed
                && changed.call().emergency()) {
            port.indicateChange(this, state(port));
        }
        if (event instanceof SubscriptionEvent.CallEnded ended && ended.call().emergency()) {
            port.indicateChange(this, state(port));
        }
    }
}
