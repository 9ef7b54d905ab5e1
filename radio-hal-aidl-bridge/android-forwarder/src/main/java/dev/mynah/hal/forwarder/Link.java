package dev.mynah.hal.forwarder;

import android.os.IBinder;
import dev.mynah.hal.rpc.wire.Command;
import dev.mynah.hal.rpc.wire.DecStrong;
import dev.mynah.hal.rpc.wire.ParcelBytes;
import dev.mynah.hal.rpc.wire.Reply;
import dev.mynah.hal.rpc.wire.RpcAddress;
import dev.mynah.hal.rpc.wire.SessionId;
import dev.mynah.hal.rpc.wire.SpecialTransaction;
import dev.mynah.hal.rpc.wire.Transact;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A session with the server of one service instance: a connection on which the framework's calls go, one after the other, and
 * one on which the service calls back. What this side sends on the first is sent in turns of one thread; what arrives is read
 * by a thread for each connection.
 */
final class Link {
    /** What a sender of the newest version leaves free below the limit of a message. */
    private static final int MARGIN = 16;

    private final Route route;
    private final Consumer<String> lost;
    private final ExecutorService turns;
    private final HostObjects objects;
    private final HostCalls hostCalls;
    private final Connection calls;
    private @Nullable Connection callbacks;
    private RpcAddress root = RpcAddress.SESSION;
    private long onewayCalls;
    private volatile @Nullable CompletableFuture<Reply> awaited;
    private volatile boolean over;

    /** Something that may fail as connections do. */
    private interface Reading {
        void run() throws IOException;
    }

    private Link(Route route, Consumer<String> lost, IBinder.DeathRecipient mourner) throws IOException {
        this.route = route;
        this.lost = lost;
        this.objects = new HostObjects(mourner);
        this.hostCalls = new HostCalls(objects);
        this.calls = Connection.first(route);
        this.turns = Executors.newSingleThreadExecutor(work -> thread("calls", work));
    }

    /**
     * Begins a session and waits for the service.
     *
     * @param lost is told why the session has ended, unless {@link #close} ended it
     * @param mourner is told when the process dies that gave the service an object
     */
    static Link open(Route route, Consumer<String> lost, IBinder.DeathRecipient mourner) throws IOException {
        Link link = new Link(route, lost, mourner);
        try {
            link.start();
            return link;
        } catch (IOException e) {
            link.close();
            throw e;
        }
    }

    private void start() throws IOException {
        read("replies", this::replies);
        ParcelBytes id = special(SpecialTransaction.GET_SESSION_ID);
        if (id.length() != 4 + SessionId.LENGTH) {
            throw new IOException("the server has no name for its session");
        }
        int from = id.from() + 4;
        SessionId session = SessionId.of(Arrays.copyOfRange(id.array(), from, from + SessionId.LENGTH));
        Connection called = Connection.calledOn(route, session, calls.version());
        callbacks = called;
        read("callbacks", () -> callbacks(called));
        ParcelBytes answer = special(SpecialTransaction.GET_ROOT);
        if (answer.length() < 16 || answer.int32(0) != 1) {
            throw new IOException("the server has no service");
        }
        root = RpcAddress.of(answer.int64(4));
    }

    private ParcelBytes special(SpecialTransaction what) throws IOException {
        return inTurn(() -> twoWay(new Transact(RpcAddress.SESSION, what.code(), 0, 0, ParcelBytes.EMPTY)))
                .parcel();
    }

    /**
     * Calls the service, with octets for arguments.
     *
     * @return its reply; for a oneway call an empty one, as soon as the call is sent
     */
    Reply call(int code, ParcelBytes request, boolean oneway) throws IOException {
        return inTurn(() -> callRoot(code, request, oneway));
    }

    /** Calls the service, with objects of the framework's for arguments. */
    Reply call(int code, String descriptor, List<@Nullable IBinder> arguments, boolean oneway) throws IOException {
        return inTurn(() -> {
            RpcRequest request = new RpcRequest(descriptor);
            for (IBinder argument : arguments) {
                request.object(argument == null ? null : objects.give(argument));
            }
            return callRoot(code, request.toParcel(), oneway);
        });
    }

    private Reply callRoot(int code, ParcelBytes request, boolean oneway) throws IOException {
        if (Transact.bodySize(request, calls.version()) > calls.version().largestBody() - MARGIN) {
            throw new IOException(request + " are more than one message may hold");
        }
        if (!oneway) {
            return twoWay(new Transact(root, code, 0, 0, request));
        }
        calls.send(new Transact(root, code, Transact.ONEWAY, onewayCalls++, request));
        return new Reply(HostCalls.OK, ParcelBytes.EMPTY);
    }

    private Reply twoWay(Transact call) throws IOException {
        CompletableFuture<Reply> reply = new CompletableFuture<>();
        awaited = reply;
        if (over) {
            throw new IOException("the link is lost");
        }
        calls.send(call);
        try {
            return reply.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IOException("the link is lost", e);
        } finally {
            awaited = null;
        }
    }

    /** Until the connection ends. */
    private void replies() throws IOException {
        while (true) {
            Command next = command(calls);
            CompletableFuture<Reply> waits = awaited;
            if (next instanceof DecStrong back) {
                turns.execute(() -> objects.back(back.address(), back.amount()));
            } else if (waits == null) {
                throw new IOException("the server speaks out of turn");
            } else if (next instanceof Reply reply) {
                waits.complete(reply);
            } else {
                // Within the call that waits, whose thread does not write meanwhile.
                hostCalls.serve((Transact) next, calls);
            }
        }
    }

    /** Until the connection ends. */
    private void callbacks(Connection connection) throws IOException {
        while (true) {
            Command next = command(connection);
            if (next instanceof DecStrong back) {
                turns.execute(() -> objects.back(back.address(), back.amount()));
            } else if (next instanceof Transact call) {
                hostCalls.serve(call, connection);
            } else {
                throw new IOException("the server answers what was not asked");
            }
        }
    }

    private static Command command(Connection connection) throws IOException {
        if (connection.next() instanceof Command command) {
            return command;
        }
        throw new IOException("the server begins a connection again");
    }

    private void read(String what, Reading reading) {
        thread(what, () -> {
                    try {
                        reading.run();
                    } catch (IOException | RuntimeException e) {
                        end(e.getMessage());
                    }
                })
                .start();
    }

    private Thread thread(String what, Runnable work) {
        Thread thread = new Thread(work, route.instance() + " " + what);
        thread.setDaemon(true);
        return thread;
    }

    private <T> T inTurn(Callable<T> work) throws IOException {
        try {
            return turns.submit(work).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException why ? why : new IOException("the caller has died", e);
        } catch (InterruptedException | RejectedExecutionException e) {
            throw new IOException("the link is lost", e);
        }
    }

    /** Ends the session: the service sees its caller die. */
    void close() {
        over = true;
        calls.close();
        Connection called = callbacks;
        if (called != null) {
            called.close();
        }
        CompletableFuture<Reply> waits = awaited;
        if (waits != null) {
            waits.completeExceptionally(new IOException("the link is lost"));
        }
        if (!turns.isShutdown()) {
            turns.execute(objects::forgetAll);
            turns.shutdown();
        }
    }

    private void end(@Nullable String why) {
        if (!over) {
            close();
            lost.accept(route + ": " + why);
        }
    }
}
