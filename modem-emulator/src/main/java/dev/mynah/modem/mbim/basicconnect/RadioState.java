package dev.mynah.modem.mbim.basicconnect;

import static dev.mynah.modem.mbim.wire.Numbers.choice;

import dev.mynah.modem.Functionality;
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

/** The radio's switches: the software's; there is none in hardware, so that one is always on. MBIM 1.0 10.5.3. */
final class RadioState implements Cid {
    /** A position of a switch. */
    enum Switch implements Numbered {
        OFF(0),
        ON(1);

        private final int number;

        Switch(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    private static final Field<Switch> WANTED = choice("RadioState", Switch.class);
    private static final Field<Switch> HARDWARE = choice("HwRadioState", Switch.class);
    private static final Field<Switch> SOFTWARE = choice("SwRadioState", Switch.class);

    @Override
    public Declaration declaration() {
        return Declaration.of(3, "Radio State", "the radio on or off")
                .query(Layout.EMPTY)
                .set(Layout.of(WANTED))
                .state(Layout.of(HARDWARE, SOFTWARE));
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        return Answer.of(state(port));
    }

    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        Functionality wanted = given.get(WANTED) == Switch.ON ? Functionality.FULL : Functionality.RADIO_OFF;
        return port.subscription().functionality(wanted).compose(done -> Answer.of(state(port)));
    }

    private static Contents state(MbimPort port) {
        boolean on = port.subscription().functionality() == Functionality.FULL;
        return Contents.none().with(HARDWARE, Switch.ON).with(SOFTWARE, on ? Switch.ON : Switch.OFF);
    }

    @Override
    public void on(MbimPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.FunctionalityChanged) {
            port.indicateChange(this, state(port));
        }
    }
}
