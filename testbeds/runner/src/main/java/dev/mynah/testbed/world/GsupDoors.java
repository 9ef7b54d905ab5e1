package dev.mynah.testbed.world;

import dev.mynah.network.air.CnDomain;
import dev.mynah.network.gsup.door.GsupClient;
import dev.mynah.network.gsup.door.GsupServer;
import dev.mynah.network.operator.HomeSpec.Endpoint;
import dev.mynah.network.operator.Operator;
import dev.mynah.testbed.control.Refused;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** The doors to and from the HLRs of a testbed's operators, where its file asks for any. */
final class GsupDoors implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 5;

    private final List<GsupServer> servers = new ArrayList<>();
    private final List<GsupClient> clients = new ArrayList<>();

    private GsupDoors() {}

    /** Opens them; an HLR that is asked need not be there yet. */
    static GsupDoors open(Vertx vertx, List<Operator> operators) throws Refused {
        GsupDoors doors = new GsupDoors();
        for (Operator operator : operators) {
            Optional<Endpoint> door = operator.spec().home().door();
            if (door.isPresent()) {
                doors.servers.add(listen(vertx, operator, door.get()));
            }
            operator.spec()
                    .home()
                    .remote()
                    .ifPresent(at -> operator.home().remote().ifPresent(home -> {
                        for (CnDomain domain : CnDomain.values()) {
                            doors.clients.add(GsupClient.dial(vertx, at.host(), at.port(), home, domain));
                        }
                    }));
        }
        return doors;
    }

    private static GsupServer listen(Vertx vertx, Operator operator, Endpoint at) throws Refused {
        try {
            return GsupServer.listen(
                            vertx, at.host(), at.port(), operator.home().serving())
                    .toCompletionStage()
                    .toCompletableFuture()
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            throw new Refused("cannot open the GSUP door of " + operator.spec().name() + " on " + at + " ("
                    + Optional.ofNullable(e.getCause())
                            .map(Throwable::getMessage)
                            .orElse("")
                    + "): choose another address under hlr.door");
        }
    }

    @Override
    public void close() {
        servers.forEach(GsupServer::close);
        clients.forEach(GsupClient::close);
    }
}
