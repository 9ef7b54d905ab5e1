package dev.mynah.modem.at.sockets;

import dev.mynah.modem.Sockets.Datagram;
import dev.mynah.modem.at.port.OnlineData;
import dev.mynah.network.air.time.Timeline;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * A socket that has a line to itself: octets of the host go to the peer as they come, and those of the peer to the host; what
 * comes while the host has escaped waits for its return. The +++ by which it escapes is no data. What a peer who takes nothing has no room for is lost.
 */
public final class TransparentSocket implements OnlineData {
    private static final int PIECE = 1460;

    /** A little longer than the silence that makes an escape of +++ (S12). */
    private static final Duration PERHAPS_AN_ESCAPE = Duration.ofMillis(1200);

    private static final byte PLUS = '+';
    private static final int ESCAPE = 3;

    private final LineSocket socket;
    private final Timeline timeline;
    private int pluses;
    private int waits;
    private Optional<Terminal> terminal = Optional.empty();
    private boolean online;

    public TransparentSocket(LineSocket socket, Timeline timeline) {
        this.socket = socket;
        this.timeline = timeline;
    }

    @Override
    public boolean over() {
        return socket.state() != LineSocket.State.OPEN;
    }

    @Override
    public boolean online() {
        return online;
    }

    @Override
    public void attached(Terminal opened) {
        terminal = Optional.of(opened);
        online = true;
        readable();
    }

    @Override
    public void receive(byte[] octets, int offset, int length) {
        if (pluses + length <= ESCAPE && allPluses(octets, offset, length)) {
            pluses += length;
            int now = ++waits;
            timeline.after(PERHAPS_AN_ESCAPE, () -> {
                if (now == waits) {
                    noEscape();
                }
            });
            return;
        }
        noEscape();
        send(octets, offset, length);
    }

    private static boolean allPluses(byte[] octets, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (octets[i] != PLUS) {
                return false;
            }
        }
        return true;
    }

    /** They were data after all. */
    private void noEscape() {
        byte[] held = new byte[pluses];
        Arrays.fill(held, PLUS);
        pluses = 0;
        send(held, 0, held.length);
    }

    private void send(byte[] octets, int offset, int length) {
        for (int at = offset; at < offset + length; at += PIECE) {
            socket.send(Arrays.copyOfRange(octets, at, Math.min(offset + length, at + PIECE)));
        }
    }

    /** Whether the host is there, and has got what there was to read. */
    public boolean readable() {
        Optional<Datagram> next = online ? socket.read(PIECE) : Optional.empty();
        while (next.isPresent()) {
            byte[] data = next.get().data();
            terminal.ifPresent(it -> it.send(data));
            next = socket.read(PIECE);
        }
        return online;
    }

    /** The socket is over: NO CARRIER. */
    public void ended() {
        terminal.ifPresent(Terminal::noCarrier);
        online = false;
    }

    @Override
    public void detached() {
        pluses = 0;
        online = false;
    }

    @Override
    public void hungUp() {
        online = false;
        socket.close();
    }
}
