package dev.mynah.modem.at.ublox;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.PacketData.Authentication;
import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import io.vertx.core.Future;
import java.util.Optional;

/** What a line has said of the profile of packet data, which is the context all sockets are on. */
final class ProfileValues {
    private static final Setting<Optional<ProfileValues>> OF_LINE = Setting.memory(Optional.empty());

    private final PacketData data;
    Optional<String> apn = Optional.empty();
    String user = "";
    String password = "";

    private ProfileValues(PacketData data) {
        this.data = data;
    }

    static ProfileValues of(AtPort port) {
        Optional<ProfileValues> known = port.get(OF_LINE);
        if (known.isPresent()) {
            return known.get();
        }
        ProfileValues made = new ProfileValues(port.packetData());
        port.set(OF_LINE, Optional.of(made));
        return made;
    }

    void reset() {
        apn = Optional.empty();
        user = "";
        password = "";
    }

    static Optional<Bearer> bearer(AtPort port) {
        return port.packetData().contexts().stream()
                .filter(it -> it.cid() == Ports.CONTEXT)
                .findFirst()
                .flatMap(PacketData.Context::bearer);
    }

    Future<Void> activate() {
        Future<Void> named =
                apn.map(it -> data.define(Ports.CONTEXT, PdpType.IP, it)).orElseGet(Future::succeededFuture);
        return named.compose(done -> user.isEmpty()
                        ? Future.succeededFuture()
                        : data.authenticate(Ports.CONTEXT, Optional.of(Authentication.pap(user, password))))
                .compose(done -> data.activate(Ports.CONTEXT));
    }
}
