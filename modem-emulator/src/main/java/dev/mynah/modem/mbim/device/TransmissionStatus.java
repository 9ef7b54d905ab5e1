package dev.mynah.modem.mbim.device;

import static dev.mynah.modem.mbim.wire.Numbers.choice;
import static dev.mynah.modem.mbim.wire.Numbers.uint32;

import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.Kept;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Numbered;
import dev.mynah.modem.mbim.wire.Status;
import io.vertx.core.Future;
import java.time.Duration;

/**
 * Whether the modem transmits: while a signalling connection is open. Hosts that asked for it are told; of an end only when it
 * has lasted as long as they said.
 */
final class TransmissionStatus implements Cid {
    /** Whether hosts are told. */
    enum Telling implements Numbered {
        DISABLED(0),
        ENABLED(1);

        private final int number;

        Telling(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    private static final Field<Telling> TELLING = choice("ChannelNotification", Telling.class);
    private static final Field<Integer> STATE = uint32("TransmissionStatus");
    private static final Field<Integer> HYSTERESIS = uint32("HysteresisTimer");

    private record Wanted(Telling telling, int hysteresis) {}

    private static final Kept<Wanted> WANTED = new Kept<>("transmission", new Wanted(Telling.DISABLED, 1));

    /** In seconds, as the extensions bound it. */
    private static final int LONGEST = 5;

    @Override
    public Declaration declaration() {
        return Declaration.of(2, "Transmission status", "whether the modem transmits")
                .query(Layout.EMPTY)
                .set(Layout.of(TELLING, HYSTERESIS))
                .state(Layout.of(TELLING, STATE, HYSTERESIS));
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        return Answer.of(status(port));
    }

    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        int hysteresis = given.get(HYSTERESIS);
        if (hysteresis < 1 || hysteresis > LONGEST) {
            return Answer.failed(Status.INVALID_PARAMETERS);
        }
        port.function().set(WANTED, new Wanted(given.get(TELLING), hysteresis));
        return query(port, given);
    }

    private static Contents status(MbimPort port) {
        Wanted wanted = port.function().get(WANTED);
        return Contents.none()
                .with(TELLING, wanted.telling)
                .with(STATE, port.network().connected() ? 1 : 0)
                .with(HYSTERESIS, wanted.hysteresis);
    }

    @Override
    public void on(MbimPort port, SubscriptionEvent event) {
        Wanted wanted = port.function().get(WANTED);
        if (event instanceof SubscriptionEvent.ConnectionChanged changed && wanted.telling == Telling.ENABLED) {
            if (changed.connected()) {
                port.indicateChange(this, status(port));
            } else {
                port.modem().timeline().after(Duration.ofSeconds(wanted.hysteresis), () -> lasted(port));
            }
        }
    }

    private void lasted(MbimPort port) {
        if (!port.over() && !port.network().connected()) {
            port.indicateChange(this, status(port));
        }
    }
}
