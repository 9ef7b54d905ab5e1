package dev.mynah.testbed.world;

import dev.mynah.network.gateway.door.DnsForwarder;
import dev.mynah.network.operator.HomeSpec.Endpoint;
import dev.mynah.network.operator.Operator;
import dev.mynah.testbed.control.Refused;
import dev.mynah.testbed.tun.TunDevice;
import io.vertx.core.Vertx;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** The ways from the operators' gateways to the machine's network, where a testbed's file asks for any. */
final class OutsideDoors implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 5;

    private final List<TunDevice> devices = new ArrayList<>();
    private final List<DnsForwarder> forwarders = new ArrayList<>();

    private OutsideDoors() {}

    static OutsideDoors open(Vertx vertx, List<Operator> operators) throws Refused {
        OutsideDoors doors = new OutsideDoors();
        try {
            for (Operator operator : operators) {
                doors.open(vertx, operator);
            }
        } catch (Refused e) {
            doors.close();
            throw e;
        }
        return doors;
    }

    private void open(Vertx vertx, Operator operator) throws Refused {
        Optional<String> tun = operator.spec().dataNetwork().tun();
        if (tun.isPresent()) {
            TunDevice device = TunDevice.open(
                    tun.get(),
                    "dataNetwork.tun of " + operator.spec().name(),
                    complaint -> System.err.println("mynah: " + complaint));
            devices.add(device);
            operator.outside().lead(device);
        }
        Optional<Endpoint> dns = operator.spec().dataNetwork().dns();
        if (dns.isPresent()) {
            DnsForwarder forwarder = forwarder(vertx, operator, dns.get());
            forwarders.add(forwarder);
            operator.outside().forward(forwarder);
        }
    }

    private static DnsForwarder forwarder(Vertx vertx, Operator operator, Endpoint at) throws Refused {
        try {
            return DnsForwarder.open(
                            vertx,
                            new InetSocketAddress(at.host(), at.port()),
                            operator.outside().timeline(),
                            new SecureRandom())
                    .toCompletionStage()
                    .toCompletableFuture()
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            throw new Refused("cannot ask the name server " + at + " of "
                    + operator.spec().name() + " ("
                    + Optional.ofNullable(e.getCause())
                            .map(Throwable::getMessage)
                            .orElse("")
                    + "): choose another address under dataNetwork.dns.forward");
        }
    }

    @Override
    public void close() {
        devices.forEach(TunDevice::close);
        forwarders.forEach(DnsForwarder::close);
    }
}
