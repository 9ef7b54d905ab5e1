package dev.mynah.at.line;

import dev.mynah.at.command.DataPump;

/** One stretch of data mode: from CONNECT to the escape, a hang-up or the end of the connection. */
final class Connection implements DataPump.Terminal {
    private final AtLine<?> line;
    private final DataPump pump;
    private final EscapeDetector escape;

    Connection(AtLine<?> line, DataPump pump, LineSettings settings, LineClock clock) {
        this.line = line;
        this.pump = pump;
        this.escape = new EscapeDetector(settings, clock, () -> line.escaped(this));
    }

    DataPump pump() {
        return pump;
    }

    void receive(byte[] octets, int offset, int count) {
        if (!pump.transparent()) {
            escape.hear(octets, offset, count);
        }
        pump.receive(octets, offset, count);
    }

    void end() {
        escape.stop();
    }

    @Override
    public void send(byte[] octets) {
        line.sendData(this, octets);
    }

    @Override
    public void closed() {
        line.closed(this);
    }

    @Override
    public void noCarrier() {
        line.noCarrier(this);
    }
}
