package dev.mynah.modem.mbim.device;

import static dev.mynah.modem.mbim.wire.Numbers.choice;
import static dev.mynah.modem.mbim.wire.Numbers.uint32;
import static dev.mynah.modem.mbim.wire.Structures.references;

import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.Kept;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Count;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Numbered;
import dev.mynah.modem.mbim.wire.Status;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;

/**
 * How far the transmitter is to hold back near a body. The air carries no power that could harm, so it is remembered and makes
 * no difference: there is one antenna, number 0, and a table of eight steps.
 */
final class SarConfiguration implements Cid {
    /** Who decides. */
    enum Mode implements Numbered {
        DEVICE(0),
        OS(1);

        private final int number;

        Mode(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    /** Whether it holds back. */
    enum BackoffState implements Numbered {
        DISABLED(0),
        ENABLED(1);

        private final int number;

        BackoffState(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }
    }

    private static final Field<Mode> MODE = choice("Mode", Mode.class);
    private static final Field<BackoffState> BACKOFF = choice("BackoffState", BackoffState.class);
    private static final Field<Integer> WIFI = uint32("WifiIntegration");
    private static final Field<Integer> ANTENNA = uint32("AntennaIndex");
    private static final Field<Integer> INDEX = uint32("BackoffIndex");
    private static final Count COUNT = Count.of("ConfigStatesCount");
    private static final Field<List<Contents>> STATES = references("ConfigStates", COUNT, Layout.of(ANTENNA, INDEX));

    private static final int NOT_INTEGRATED = 1;

    /** Stands for all antennas. */
    private static final int ALL = -1;

    private static final int STEPS = 8;

    private record Sar(Mode mode, BackoffState backoff, int index) {}

    private static final Kept<Sar> SAR = new Kept<>("sar", new Sar(Mode.DEVICE, BackoffState.DISABLED, 0));

    @Override
    public Declaration declaration() {
        return Declaration.of(1, "Config", "how far the transmitter holds back; only remembered")
                .query(Layout.EMPTY)
                .set(Layout.of(MODE, BACKOFF, COUNT, STATES))
                .response(Layout.of(MODE, BACKOFF, WIFI, COUNT, STATES));
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        Sar sar = port.function().get(SAR);
        return Answer.of(Contents.none()
                .with(MODE, sar.mode)
                .with(BACKOFF, sar.backoff)
                .with(WIFI, NOT_INTEGRATED)
                .with(STATES, List.of(Contents.none().with(ANTENNA, 0).with(INDEX, sar.index))));
    }

    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        List<Integer> indices = new ArrayList<>(List.of(port.function().get(SAR).index));
        for (Contents state : given.get(STATES)) {
            boolean there = state.get(ANTENNA) == 0 || state.get(ANTENNA) == ALL;
            if (!there || state.get(INDEX) < 0 || state.get(INDEX) >= STEPS) {
                return Answer.failed(Status.INVALID_PARAMETERS);
            }
            indices.add(state.get(INDEX));
        }
        int last = indices.get(indices.size() - 1);
        port.function().set(SAR, new Sar(given.get(MODE), given.get(BACKOFF), last));
        return query(port, given);
    }
}
