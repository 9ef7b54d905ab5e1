package dev.mynah.modem.packet;

import dev.mynah.modem.PacketData.Authentication;
import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.PacketData.Call;
import dev.mynah.modem.PacketData.Host;
import dev.mynah.modem.PacketData.Line;
import dev.mynah.modem.PacketData.Path;
import dev.mynah.modem.ppp.NetworkParameters;
import dev.mynah.modem.ppp.PppLink;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/**
 * A host that has dialled a context and talks PPP (TS 27.060 8): PPP ends here, and its packets go into the context. A
 * context that is not active is activated as soon as the host has authenticated itself, and with what it said then; what
 * the call has activated ends with it.
 */
final class PppCall implements Call, PppLink.User, Host {
    private final PppCalls calls;
    private final PacketContexts contexts;
    private final int cid;
    private final Line line;
    private final PppLink link;
    private Optional<Path> path = Optional.empty();
    private boolean activatedIt;
    private boolean over;

    PppCall(PppCalls calls, PacketContexts contexts, int cid, Line line) {
        this.calls = calls;
        this.contexts = contexts;
        this.cid = cid;
        this.line = line;
        this.link = calls.link(cid, this);
    }

    @Override
    public void start() {
        link.start();
    }

    @Override
    public void receive(byte[] octets, int offset, int length) {
        link.receive(octets, offset, length);
    }

    @Override
    public void hangUp() {
        link.abandon();
        end();
    }

    // PPP.

    @Override
    public void send(byte[] octets) {
        line.send(octets);
    }

    @Override
    public void authenticated(Optional<Authentication> with) {
        if (contexts.bearer(cid).isPresent()) {
            enter();
            return;
        }
        activatedIt = true;
        contexts.activate(cid, with).onComplete(done -> {
            if (over) {
                end();
            } else if (done.succeeded()) {
                enter();
            } else {
                link.close();
            }
        });
    }

    private void enter() {
        path = Optional.ofNullable(contexts.open(cid, this).result());
        Optional<Bearer> bearer = contexts.bearer(cid);
        if (path.isPresent() && bearer.isPresent()) {
            link.network(parameters(bearer.get()));
        } else {
            link.close();
        }
    }

    private static NetworkParameters parameters(Bearer bearer) {
        Optional<InetAddress> ipv4 = bearer.addresses().stream()
                .filter(Inet4Address.class::isInstance)
                .findFirst();
        Optional<Long> identifier = bearer.addresses().stream()
                .filter(address -> !(address instanceof Inet4Address))
                .findFirst()
                .map(address -> ByteBuffer.wrap(address.getAddress()).getLong(Long.BYTES));
        List<InetAddress> dns =
                bearer.dns().stream().filter(Inet4Address.class::isInstance).toList();
        return new NetworkParameters(ipv4, dns, identifier);
    }

    /** From the host by PPP. */
    @Override
    public void received(byte[] packet) {
        path.ifPresent(it -> it.send(packet));
    }

    @Override
    public void finished() {
        end();
        line.released();
    }

    // The context.

    @Override
    public void downlink(byte[] packet) {
        link.send(packet);
    }

    @Override
    public void released(boolean byNetwork) {
        path = Optional.empty();
        activatedIt = false;
        if (!over) {
            link.close();
        }
    }

    private void end() {
        over = true;
        path.ifPresent(Path::close);
        path = Optional.empty();
        calls.ended(cid, this);
        if (activatedIt && contexts.bearer(cid).isPresent()) {
            activatedIt = false;
            contexts.deactivate(cid);
        }
    }
}
