package dev.mynah.modem.door.telnet;

import dev.mynah.modem.door.Connection;
import dev.mynah.modem.door.Voice;
import java.io.ByteArrayOutputStream;

/** One client of a serial port over a network: Telnet on the one side, the circuits and octets of a line on the other. */
final class ComPortSession implements Voice, Connection, ComPort.Listener {
    /** What may wait for a client that has stopped the port; the rest is lost, as on a serial line. */
    private static final int MOST_WAITING = 64 * 1024;

    private final Connection connection;
    private final TelnetReader reader = new TelnetReader(this::said);
    private final TelnetWriter out = new TelnetWriter();
    private final TelnetOptions options = new TelnetOptions(out);
    private final ComPort port = new ComPort(out, this);
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private final Voice voice;
    private ModemState state = new ModemState(false, false, true, true);
    private boolean comPort;
    private boolean receiving;

    ComPortSession(Connection connection, Voice.Maker voices) {
        this.connection = connection;
        options.begin();
        receiving = true;
        voice = voices.apply(this);
        receiving = false;
        flush();
    }

    // What the client says.

    @Override
    public void received(byte[] bytes, int offset, int length) {
        receiving = true;
        reader.read(bytes, offset, length);
        receiving = false;
        flush();
    }

    private void said(TelnetEvent event) {
        if (event instanceof TelnetEvent.Data data) {
            voice.received(data.octets(), 0, data.octets().length);
        } else if (event instanceof TelnetEvent.Negotiation said) {
            negotiated(said);
        } else if (event instanceof TelnetEvent.Subnegotiation said && said.option() == TelnetOptions.COM_PORT) {
            port.said(said.octets());
            drain();
        }
    }

    private void negotiated(TelnetEvent.Negotiation said) {
        options.negotiated(said);
        reader.binary(options.theyAreBinary());
        if (options.comPort() && !comPort) {
            port.tell(state);
        }
        comPort = options.comPort();
    }

    @Override
    public void hungUp() {
        voice.hungUp();
    }

    @Override
    public void ended() {
        voice.ended();
    }

    @Override
    public void tellModemState() {
        port.tell(state);
    }

    @Override
    public void purge() {
        waiting.reset();
    }

    // What the modem says.

    @Override
    public void write(byte[] bytes) {
        if (!port.stopped()) {
            out.data(bytes, options.weAreBinary());
            flush();
        } else if (waiting.size() + bytes.length <= MOST_WAITING) {
            waiting.writeBytes(bytes);
        }
    }

    private void drain() {
        if (waiting.size() > 0 && !port.stopped()) {
            out.data(waiting.toByteArray(), options.weAreBinary());
            waiting.reset();
        }
    }

    @Override
    public void pause(boolean paused) {
        become(state.clearToSend(!paused));
        if (comPort) {
            port.flow(paused);
            flush();
        }
        connection.pause(paused);
    }

    @Override
    public void carrier(boolean on) {
        become(state.carrier(on));
    }

    @Override
    public void dataSetReady(boolean on) {
        become(state.ready(on));
    }

    @Override
    public void ring(boolean on) {
        become(state.ringing(on));
    }

    private void become(ModemState now) {
        ModemState before = state;
        state = now;
        if (comPort) {
            port.tell(now, before);
            flush();
        }
    }

    /** What one piece of the client's octets made happen leaves in one. */
    private void flush() {
        if (!receiving && !out.isEmpty()) {
            connection.write(out.take());
        }
    }

    @Override
    public void hangUp() {
        connection.hangUp();
    }
}
