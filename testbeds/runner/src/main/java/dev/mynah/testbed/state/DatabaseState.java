package dev.mynah.testbed.state;

import dev.mynah.euicc.CardMemory;
import dev.mynah.modem.baseband.ModemMemory;
import dev.mynah.network.hlr.SubscriberStore;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** The state of a testbed whose operators keep theirs in a database, each with a connection of its own. */
public final class DatabaseState implements KeptState, AutoCloseable {
    private static final long OPENING_SECONDS = 5;
    private static final long CLOSING_MILLIS = 1000;

    private final KeptState others;
    private final DatabaseSpec spec;
    private final Vertx vertx;
    private final List<PostgresStore> stores = new ArrayList<>();

    /** @param others keeps what is not an operator's */
    public DatabaseState(KeptState others, DatabaseSpec spec, Vertx vertx) {
        this.others = others;
        this.spec = spec;
        this.vertx = vertx;
    }

    @Override
    public CardMemory card(String eid) {
        return others.card(eid);
    }

    /** @throws UncheckedIOException with one sentence for the user when there is no such database, or it is in use */
    @Override
    public SubscriberStore operator(String name) {
        PostgresStore store = new PostgresStore(vertx, spec.options(), name);
        stores.add(store);
        try {
            store.open()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .orTimeout(OPENING_SECONDS, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            Throwable why = e.getCause() == null ? e : e.getCause();
            throw new UncheckedIOException(
                    spec.postgresql() + ": the state of " + name + " can't be had (" + why.getMessage() + ")",
                    new IOException(why));
        }
        return store;
    }

    @Override
    public ModemMemory modem(String name) {
        return others.modem(name);
    }

    /** Waits a moment for what has not been written, and closes the connections. */
    @Override
    public void close() throws Exception {
        for (PostgresStore store : stores) {
            store.close().toCompletionStage().toCompletableFuture().get(CLOSING_MILLIS, TimeUnit.MILLISECONDS);
        }
    }
}
