package dev.mynah.modem.nmea;

import dev.mynah.modem.Modem;
import dev.mynah.modem.Positioning.Epoch;
import dev.mynah.modem.door.Connection;
import dev.mynah.modem.door.Voice;
import dev.mynah.modem.door.WakingVoices;
import java.nio.charset.StandardCharsets;

/** A port where sentences come out while the receiver is on, whoever has switched it on. What a host says there is lost. */
public final class NmeaVoice implements Voice {
    private final Connection connection;
    private final Runnable listening;

    private NmeaVoice(Modem modem, Connection connection) {
        this.connection = connection;
        this.listening = modem.positioning().listen(this::tell);
    }

    public static Voice.Maker of(Modem modem) {
        return new WakingVoices(modem, connection -> new NmeaVoice(modem, connection));
    }

    private void tell(Epoch epoch) {
        StringBuilder text = new StringBuilder();
        for (NmeaSentence sentence : NmeaSentence.values()) {
            sentence.of(epoch).forEach(text::append);
        }
        connection.write(text.toString().getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void received(byte[] bytes, int offset, int length) {}

    @Override
    public void hungUp() {}

    @Override
    public void ended() {
        listening.run();
    }
}
