package dev.mynah.testbed.world;

import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.rpc.RpcOptions;
import dev.mynah.hal.rpc.RpcServer;
import dev.mynah.hal.service.RadioHal;
import dev.mynah.modem.Modem;
import dev.mynah.modem.door.DoorAddress;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.testbed.file.DoorSpec;
import dev.mynah.testbed.file.RadioSpec;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/** Makes the doors of radio HALs, still shut. */
final class RadioDoors {
    private final Vertx vertx;
    private final Path runDirectory;
    private final EventStream events;

    RadioDoors(Vertx vertx, Path runDirectory, EventStream events) {
        this.vertx = vertx;
        this.runDirectory = runDirectory;
        this.events = events;
    }

    /** Completes on the modem's timeline. */
    Future<List<RadioDoor>> make(Modem modem, RadioSpec radio) {
        Promise<List<RadioDoor>> made = Promise.promise();
        modem.timeline().execute(() -> {
            RadioHal hal = new RadioHal(modem, new Release(radio.release()), events);
            SecureRandom chance = new SecureRandom();
            List<RadioDoor> doors = new ArrayList<>();
            for (RadioHal.Instance instance : hal.instances()) {
                RpcServer server = new RpcServer(
                        vertx, modem.timeline(), chance, instance.root(), RpcOptions.SERVER, session -> {});
                doors.add(new RadioDoor(
                        instance.name(),
                        instance.slot(),
                        server,
                        address(modem.name(), radio.place(), instance.name(), doors.size())));
            }
            made.complete(doors);
        });
        return made.future();
    }

    /** Free ports are chosen one by one; chosen ones follow each other. A UNIX socket's name is followed by the instance's. */
    private DoorAddress address(String modem, DoorSpec.Place place, String instance, int number) {
        if (place instanceof DoorSpec.Place.Tcp tcp) {
            return new DoorAddress.Tcp(tcp.host(), tcp.port() == 0 ? 0 : tcp.port() + number);
        }
        String prefix = ((DoorSpec.Place.Unix) place).socket();
        // IRadioSim/slot1: the package says nothing more, and a socket's name is short.
        String name =
                prefix + "-" + instance.substring(instance.lastIndexOf('.') + 1).replace('/', '-');
        return new DoorAddress.UnixSocket(
                prefix.startsWith("@")
                        ? name
                        : runDirectory.resolve(modem).resolve(name).toString());
    }
}
