package dev.mynah.modem.door;

import dev.mynah.modem.Modem;
import dev.mynah.modem.ModemEvent;
import java.util.Optional;

/**
 * Voices of a modem that hears its hosts while it runs, and no sooner. When it stops, the voice on a connection ends, and
 * another one takes its place once it has booted: like a device that went off the bus and came back, it knows nothing of
 * what hosts had agreed with the one before. What they send meanwhile is lost.
 */
public final class WakingVoices implements Voice.Maker {
    private final Modem modem;
    private final Voice.Maker voices;

    /** @param voices of the modem's timeline */
    public WakingVoices(Modem modem, Voice.Maker voices) {
        this.modem = modem;
        this.voices = voices;
    }

    /** A voice on a connection; to be called in a turn of the modem's timeline. */
    @Override
    public Voice apply(Connection connection) {
        return new Waking(connection);
    }

    private final class Waking implements Voice {
        private final Connection connection;
        private final Runnable watching;
        private Optional<Voice> awake = Optional.empty();

        Waking(Connection connection) {
            this.connection = connection;
            if (modem.running()) {
                begin();
            }
            watching = modem.listen(this::tell);
        }

        private void tell(ModemEvent event) {
            if (event instanceof ModemEvent.Stopped) {
                end();
            } else if (event instanceof ModemEvent.Started && awake.isEmpty()) {
                begin();
            }
        }

        private void begin() {
            awake = Optional.of(voices.apply(connection));
        }

        private void end() {
            awake.ifPresent(Voice::ended);
            awake = Optional.empty();
        }

        @Override
        public void received(byte[] bytes, int offset, int length) {
            awake.ifPresent(it -> it.received(bytes, offset, length));
        }

        @Override
        public void hungUp() {
            awake.ifPresent(Voice::hungUp);
        }

        @Override
        public void ended() {
            watching.run();
            end();
        }
    }
}
