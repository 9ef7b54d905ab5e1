package dev.mynah.testbed.world;

import dev.mynah.hal.rpc.Endpoints;
import dev.mynah.hal.rpc.RpcServer;
import dev.mynah.modem.door.Door;
import dev.mynah.modem.door.DoorAddress;
import dev.mynah.modem.door.DoorRefusal;
import io.vertx.core.Future;
import io.vertx.core.net.SocketAddress;
import java.util.OptionalInt;

/** One service instance of a radio HAL: the root object of an RPC binder server of its own. */
final class RadioDoor implements Door {
    /** What is spoken there. */
    static final String PROTOCOL = "radio-aidl";

    private final String instance;
    private final OptionalInt slot;
    private final RpcServer server;
    private DoorAddress address;

    /** @param wanted port 0 lets the system choose one */
    RadioDoor(String instance, OptionalInt slot, RpcServer server, DoorAddress wanted) {
        this.instance = instance;
        this.slot = slot;
        this.server = server;
        this.address = wanted;
    }

    @Override
    public String name() {
        return instance;
    }

    /** The logical slot the instance is of. */
    OptionalInt slot() {
        return slot;
    }

    @Override
    public String protocol() {
        return PROTOCOL;
    }

    @Override
    public DoorAddress address() {
        return address;
    }

    @Override
    public Future<Void> open() {
        return server.listen(socket(address))
                .recover(e -> Future.failedFuture(new DoorRefusal("cannot open " + instance + " on " + address + " ("
                        + e.getMessage() + "): choose another address under radio")))
                .onSuccess(port -> {
                    if (address instanceof DoorAddress.Tcp tcp) {
                        address = new DoorAddress.Tcp(tcp.host(), port);
                    }
                })
                .mapEmpty();
    }

    private static SocketAddress socket(DoorAddress address) {
        return address instanceof DoorAddress.Tcp tcp
                ? Endpoints.tcp(tcp.host(), tcp.port())
                : Endpoints.unix(((DoorAddress.UnixSocket) address).socket());
    }

    @Override
    public Future<Void> close() {
        return server.close();
    }
}
