package dev.mynah.modem.at.simcom.gprs;

import dev.mynah.modem.Sockets.Datagram;
import dev.mynah.modem.Sockets.End;
import dev.mynah.modem.at.sockets.LineSocket;
import dev.mynah.modem.at.sockets.Octets;
import dev.mynah.modem.at.sockets.SocketKind;
import dev.mynah.modem.at.sockets.SocketUser;
import dev.mynah.modem.at.sockets.TransparentSocket;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A connection with its number, and what the host hears of it. */
final class GprsConnection implements SocketUser {
    private static final int PIECE = 1460;
    private static final Duration PATIENCE = Duration.ofSeconds(75);

    private final GprsStack stack;
    private final int number;
    private final LineSocket socket;
    private final TransparentSocket transparent;
    private boolean toldToRead;
    private boolean over;

    GprsConnection(GprsStack stack, int number, SocketKind kind) {
        this.stack = stack;
        this.number = number;
        var timeline = stack.port().modem().timeline();
        this.socket = new LineSocket(kind, stack.context(), timeline, this);
        this.transparent = new TransparentSocket(socket, timeline);
    }

    LineSocket socket() {
        return socket;
    }

    TransparentSocket transparent() {
        return transparent;
    }

    Future<Void> open(String host, int port) {
        return stack.bringUp().compose(done -> socket.open(stack.port().sockets(), host, port, 0, PATIENCE));
    }

    Future<Void> close() {
        over = true;
        return socket.close();
    }

    Optional<Datagram> read(int most) {
        Optional<Datagram> read = socket.read(most);
        toldToRead = socket.available() > 0;
        return read;
    }

    @Override
    public void readable() {
        if (stack.transparent) {
            transparent.readable();
        } else if (!stack.manual) {
            push();
        } else if (!toldToRead) {
            toldToRead = true;
            stack.port().report("+CIPRXGET: 1" + (stack.several ? "," + number : ""));
        }
    }

    private void push() {
        Optional<Datagram> next = socket.read(PIECE);
        while (next.isPresent()) {
            byte[] data = next.get().data();
            String shown = Octets.characters(data);
            if (stack.several) {
                stack.port().report(List.of("+RECEIVE," + number + "," + data.length + ":", shown));
            } else {
                stack.port().report((stack.header ? "+IPD," + data.length + ":" : "") + shown);
            }
            next = socket.read(PIECE);
        }
    }

    @Override
    public void finished() {
        socket.close();
        end();
    }

    /** Who loses the context is told of that, and not of its connections. */
    @Override
    public void ended(End how) {
        if (how == End.CONTEXT_ENDED) {
            over = true;
            transparent.ended();
        } else {
            end();
        }
    }

    private void end() {
        if (over) {
            return;
        }
        over = true;
        if (stack.transparent) {
            transparent.ended();
        } else {
            stack.port().report(stack.named(number, "CLOSED"));
        }
    }
}
