package dev.mynah.modem.at.port;

import dev.mynah.modem.PacketData;
import io.vertx.core.Future;
import java.util.Optional;

/** A data call of one AT line: joins the line in data mode to a call of the engine. */
public final class DataCall implements OnlineData, PacketData.Line {
    private Optional<Terminal> terminal = Optional.empty();
    private Optional<PacketData.Call> call = Optional.empty();
    private boolean started;
    private boolean online;
    private boolean over;

    private DataCall() {}

    /** Dials a context; refused as the engine refuses. */
    public static Future<DataCall> to(PacketData data, int cid) {
        DataCall dialled = new DataCall();
        return data.dial(cid, dialled).map(call -> {
            dialled.call = Optional.of(call);
            return dialled;
        });
    }

    @Override
    public boolean over() {
        return over;
    }

    /** Whether the line carries its octets, and no commands. */
    @Override
    public boolean online() {
        return online && !over;
    }

    @Override
    public void attached(Terminal opened) {
        terminal = Optional.of(opened);
        online = true;
        if (!started) {
            started = true;
            call.ifPresent(PacketData.Call::start);
        }
    }

    @Override
    public void receive(byte[] octets, int offset, int length) {
        call.ifPresent(it -> it.receive(octets, offset, length));
    }

    /** What the network sends meanwhile is lost, as PPP frames may be. */
    @Override
    public void detached() {
        online = false;
    }

    @Override
    public void hungUp() {
        if (!over) {
            over = true;
            call.ifPresent(PacketData.Call::hangUp);
        }
    }

    // The engine's side.

    @Override
    public void send(byte[] octets) {
        terminal.ifPresent(it -> it.send(octets));
    }

    @Override
    public void released() {
        over = true;
        terminal.ifPresent(Terminal::noCarrier);
    }
}
