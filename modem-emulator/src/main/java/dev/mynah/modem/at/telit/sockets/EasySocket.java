package dev.mynah.modem.at.telit.sockets;

import dev.mynah.modem.Sockets.Datagram;
import dev.mynah.modem.Sockets.End;
import dev.mynah.modem.at.sockets.LineSocket;
import dev.mynah.modem.at.sockets.Octets;
import dev.mynah.modem.at.sockets.SocketKind;
import dev.mynah.modem.at.sockets.SocketUser;
import dev.mynah.modem.at.sockets.TransparentSocket;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/** A socket with its number, and what the host hears of it. */
final class EasySocket implements SocketUser {
    private static final int PIECE = 1500;
    private static final HexFormat DIGITS = HexFormat.of().withUpperCase();

    private final SocketTable table;
    private final int id;
    private final LineSocket socket;
    private final TransparentSocket online;
    private boolean ringing;
    private boolean over;
    private Instant lastData;

    EasySocket(SocketTable table, int id, SocketKind kind) {
        this.table = table;
        this.id = id;
        var timeline = table.port().modem().timeline();
        this.socket = new LineSocket(kind, table.settings(id).cid(), timeline, this);
        this.online = new TransparentSocket(socket, timeline);
        this.lastData = timeline.now();
    }

    int id() {
        return id;
    }

    LineSocket socket() {
        return socket;
    }

    TransparentSocket online() {
        return online;
    }

    Future<Void> open(String host, int port, int localPort) {
        Duration patience = Duration.ofMillis(100L * table.settings(id).connect());
        return socket.open(table.port().sockets(), host, port, localPort, patience)
                .onSuccess(done -> watch())
                .onFailure(failed -> table.remove(this));
    }

    /** A socket without data for too long is closed. */
    private void watch() {
        Duration idle = Duration.ofSeconds(table.settings(id).idle());
        if (idle.isZero()) {
            return;
        }
        var timeline = table.port().modem().timeline();
        Duration left = Duration.between(timeline.now(), lastData.plus(idle));
        if (left.isNegative() || left.isZero()) {
            if (socket.state() == LineSocket.State.OPEN) {
                socket.close();
                end();
            }
        } else if (socket.state() == LineSocket.State.OPEN) {
            timeline.after(left, this::watch);
        }
    }

    private void alive() {
        lastData = table.port().modem().timeline().now();
    }

    boolean send(byte[] octets) {
        alive();
        return socket.send(octets);
    }

    Future<Void> close() {
        over = true;
        table.remove(this);
        return socket.close();
    }

    Optional<Datagram> read(int most) {
        Optional<Datagram> read = socket.read(most);
        ringing = socket.available() > 0;
        return read;
    }

    String shown(byte[] data) {
        return table.settings(id).hexReceived() ? DIGITS.formatHex(data) : Octets.characters(data);
    }

    @Override
    public void readable() {
        alive();
        if (online.readable() || ringing) {
            return;
        }
        switch (table.settings(id).ring()) {
            case 0 -> ring("SRING: " + id);
            case 1 -> ring("SRING: " + id + "," + socket.available());
            default -> push();
        }
    }

    private void ring(String line) {
        ringing = true;
        table.port().report(line);
    }

    private void push() {
        Optional<Datagram> next = socket.read(PIECE);
        while (next.isPresent()) {
            byte[] data = next.get().data();
            table.port().report("SRING: " + id + "," + data.length + "," + shown(data));
            next = socket.read(PIECE);
        }
    }

    @Override
    public void finished() {
        socket.close();
        end();
    }

    @Override
    public void ended(End how) {
        end();
    }

    /** NO CARRIER, by the line itself where it is the socket's. What has come can still be read. */
    private void end() {
        if (over) {
            return;
        }
        over = true;
        if (online.online()) {
            online.ended();
        } else {
            table.port().report("NO CARRIER");
        }
    }
}
