package dev.mynah.testbed.state;

import dev.mynah.network.hlr.SubscriberStore;
import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * An operator's state in PostgreSQL, a row for each key. One statement is on its way at a time; commits that come meanwhile
 * share the next, so that they become safe in their order and many cost little more than one. One process at a time has an
 * operator's rows: it holds an advisory lock as long as its session lasts.
 *
 * <p>While there is no connection commits fail. What failed is written as soon as there is one again, unless a later commit has
 * said something else of the key: the database then holds what the operator believes.
 */
final class PostgresStore implements SubscriberStore {
    private static final long PATIENCE_MILLIS = 2000;
    private static final long RETRY_MILLIS = 500;

    private static final String TABLE = """
            CREATE TABLE IF NOT EXISTS mynah_state (
              operator text NOT NULL, key text NOT NULL, value bytea NOT NULL, PRIMARY KEY (operator, key))""";
    private static final String LOCK = "SELECT pg_try_advisory_lock(hashtextextended('mynah/' || $1, 0)) AS got";
    private static final String UNLOCK = "SELECT pg_advisory_unlock_all()";
    private static final String LOAD = "SELECT key, value FROM mynah_state WHERE operator = $1";
    private static final String KEEP = """
            WITH gone AS (DELETE FROM mynah_state WHERE operator = $1 AND key = ANY($4))
            INSERT INTO mynah_state SELECT $1, k, v FROM unnest($2::text[], $3::bytea[]) AS kept(k, v)
            ON CONFLICT (operator, key) DO UPDATE SET value = excluded.value""";

    private record Commit(Map<String, byte[]> changed, Promise<Void> safe) {}

    private final Vertx vertx;
    private final Context context;
    private final PgConnectOptions options;
    private final String operator;
    private final Map<String, byte[]> kept = new ConcurrentHashMap<>();

    // In turns of the context.
    private final List<Commit> waiting = new ArrayList<>();
    private final Map<String, byte[]> owed = new LinkedHashMap<>();
    private @Nullable PgConnection connection;
    private @Nullable Promise<Void> closing;
    private boolean writing;

    PostgresStore(Vertx vertx, PgConnectOptions options, String operator) {
        this.vertx = vertx;
        this.context = vertx.getOrCreateContext();
        // Not the notice that the table is there already.
        this.options = options.setCachePreparedStatements(true).addProperty("client_min_messages", "error");
        this.operator = operator;
    }

    /** Connects, makes the table where there is none and reads what is kept. */
    Future<Void> open() {
        Promise<Void> opened = Promise.promise();
        context.runOnContext(turn -> connect()
                .compose(to -> to.preparedQuery(LOAD).execute(Tuple.of(operator)))
                .onSuccess(rows -> rows.forEach(this::loaded))
                .<Void>mapEmpty()
                .onComplete(opened));
        return opened.future();
    }

    private void loaded(Row row) {
        kept.put(row.getString("key"), row.getBuffer("value").getBytes());
    }

    private Future<PgConnection> connect() {
        PgConnection open = connection;
        if (open != null) {
            return Future.succeededFuture(open);
        }
        return PgConnection.connect(vertx, options)
                .compose(made -> made.query(TABLE)
                        .execute()
                        .compose(done -> made.preparedQuery(LOCK).execute(Tuple.of(operator)))
                        .compose(this::locked)
                        .onFailure(why -> made.close())
                        .map(done -> adopt(made)))
                .timeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private Future<Void> locked(RowSet<Row> answer) {
        return answer.iterator().next().getBoolean("got")
                ? Future.succeededFuture()
                : Future.failedFuture("another testbed is using operator " + operator + " in this database");
    }

    private PgConnection adopt(PgConnection made) {
        connection = made;
        made.closeHandler(gone -> {
            if (connection == made) {
                connection = null;
            }
        });
        return made;
    }

    @Override
    public Map<String, byte[]> load() {
        return Map.copyOf(kept);
    }

    @Override
    public Future<Void> commit(Map<String, byte[]> changed) {
        Commit commit = new Commit(Map.copyOf(changed), Promise.promise());
        context.runOnContext(turn -> {
            waiting.add(commit);
            write();
        });
        return commit.safe().future();
    }

    private void write() {
        if (writing) {
            return;
        }
        if (waiting.isEmpty() && (owed.isEmpty() || closing != null)) {
            leave();
            return;
        }
        writing = true;
        List<Commit> together = List.copyOf(waiting);
        waiting.clear();
        Map<String, byte[]> all = new LinkedHashMap<>(owed);
        together.forEach(commit -> all.putAll(commit.changed()));
        connect().compose(to -> keep(to, all)).onComplete(result -> written(together, all, result));
    }

    private Future<RowSet<Row>> keep(PgConnection to, Map<String, byte[]> all) {
        List<String> keys = new ArrayList<>();
        List<Buffer> values = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        all.forEach((key, value) -> {
            if (value.length == 0) {
                gone.add(key);
            } else {
                keys.add(key);
                values.add(Buffer.buffer(value));
            }
        });
        return to.preparedQuery(KEEP)
                .execute(Tuple.of(
                        operator,
                        keys.toArray(String[]::new),
                        values.toArray(Buffer[]::new),
                        gone.toArray(String[]::new)))
                .timeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .onFailure(why -> drop(to));
    }

    /** Whatever went wrong on a connection, the next attempt is on another one. */
    private void drop(PgConnection used) {
        if (connection == used) {
            connection = null;
        }
        used.close();
    }

    private void written(List<Commit> together, Map<String, byte[]> all, AsyncResult<?> result) {
        writing = false;
        if (result.succeeded()) {
            owed.clear();
            all.forEach((key, value) -> {
                if (value.length == 0) {
                    kept.remove(key);
                } else {
                    kept.put(key, value);
                }
            });
            together.forEach(commit -> commit.safe().complete());
        } else {
            owed.putAll(all);
            together.forEach(commit -> commit.safe().fail(result.cause()));
            vertx.setTimer(RETRY_MILLIS, timer -> context.runOnContext(turn -> write()));
        }
        if (result.succeeded() || !waiting.isEmpty() || closing != null) {
            write();
        }
    }

    /** Completes when the last commit is safe, or has failed, and the connection is closed. */
    Future<Void> close() {
        Promise<Void> closed = Promise.promise();
        context.runOnContext(turn -> {
            closing = closed;
            write();
        });
        return closed.future();
    }

    private void leave() {
        Promise<Void> closed = closing;
        PgConnection last = connection;
        if (closed == null) {
            return;
        }
        connection = null;
        if (last == null) {
            closed.tryComplete();
        } else {
            // The server notices an end in its own time, and whoever comes next is not to find the lock.
            last.query(UNLOCK).execute().eventually(last::close).onComplete(done -> closed.tryComplete());
        }
    }
}
