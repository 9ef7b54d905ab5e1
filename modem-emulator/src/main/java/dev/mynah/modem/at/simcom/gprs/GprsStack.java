package dev.mynah.modem.at.simcom.gprs;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.PacketData.Authentication;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import dev.mynah.modem.at.sockets.LineSocket;
import dev.mynah.modem.at.sockets.SocketKind;
import io.vertx.core.Future;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The connections of one line, and the one context they are all on. */
final class GprsStack {
    static final int LAST = 5;

    /** The number of the only connection there is without {@code +CIPMUX}. */
    static final int SINGLE = 0;

    private static final int CONTEXT = PacketData.ATTACH_CONTEXT;
    private static final Setting<Optional<GprsStack>> OF_LINE = Setting.memory(Optional.empty());

    private final AtPort port;
    private final TreeMap<Integer, GprsConnection> byNumber = new TreeMap<>();
    IpState state = IpState.INITIAL;
    String apn = "CMNET";
    String user = "";
    String password = "";
    boolean several;
    boolean manual;
    boolean header;
    boolean quick;
    boolean transparent;

    private GprsStack(AtPort port) {
        this.port = port;
    }

    static GprsStack of(AtPort port) {
        Optional<GprsStack> known = port.get(OF_LINE);
        if (known.isPresent()) {
            return known.get();
        }
        GprsStack made = new GprsStack(port);
        port.set(OF_LINE, Optional.of(made));
        port.onLeaving(made::closeAll);
        return made;
    }

    AtPort port() {
        return port;
    }

    int context() {
        return CONTEXT;
    }

    /** Names the access point, activates the context, or both, up to where connections can be made. */
    Future<Void> bringUp() {
        if (state == IpState.ACTIVE || state == IpState.STATUS) {
            return Future.succeededFuture();
        }
        state = IpState.CONFIG;
        return activate().onSuccess(done -> state = IpState.ACTIVE).onFailure(refused -> state = IpState.DEACTIVATED);
    }

    /** Whether the context is active. */
    boolean bearer() {
        return address().isPresent();
    }

    /** Activates the context with the access point named. */
    Future<Void> activate() {
        PacketData data = port.packetData();
        return data.deactivate(CONTEXT)
                .otherwiseEmpty()
                .compose(done -> data.define(CONTEXT, PdpType.IP, apn))
                .compose(done -> user.isEmpty()
                        ? Future.succeededFuture()
                        : data.authenticate(CONTEXT, Optional.of(Authentication.pap(user, password))))
                .compose(done -> data.activate(CONTEXT));
    }

    Optional<InetAddress> address() {
        return port.packetData().contexts().stream()
                .filter(it -> it.cid() == CONTEXT)
                .findFirst()
                .flatMap(PacketData.Context::bearer)
                .flatMap(it -> it.addresses().stream().findFirst());
    }

    Optional<GprsConnection> find(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** One that is connected. */
    Optional<GprsConnection> open(int number) {
        return find(number).filter(it -> it.socket().state() == LineSocket.State.OPEN);
    }

    GprsConnection make(int number, SocketKind kind) {
        GprsConnection made = new GprsConnection(this, number, kind);
        byNumber.put(number, made);
        return made;
    }

    void closeAll() {
        List.copyOf(byNumber.values()).forEach(GprsConnection::close);
        byNumber.clear();
    }

    /** What stands before words about a connection. */
    String named(int number, String words) {
        return several ? number + ", " + words : words;
    }
}
