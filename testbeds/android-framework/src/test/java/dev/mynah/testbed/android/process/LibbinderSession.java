package dev.mynah.testbed.android.process;

import android.os.Binder;
import android.os.DeadObjectException;
import android.os.IBinder;
import android.os.Parcel;
import android.os.RemoteException;
import dev.mynah.testbed.android.world.Patience;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A client's session as Android 14's libbinder keeps it (protocol 1): one connection for its calls, one on which the server
 * calls back, blocking threads. A second reading of the protocol: it shares nothing with the product.
 */
public final class LibbinderSession implements Session, AutoCloseable {
    private static final int TRANSACT = 0;
    private static final int REPLY = 1;
    private static final int DEC_STRONG = 2;
    private static final int ONEWAY = 1;
    private static final int UNKNOWN_TRANSACTION = -74;
    private static final long CREATED = 1;

    private final String descriptor;
    private final Link calls;
    private final Link callbacks;
    private final BlockingQueue<Body> replies = new ArrayBlockingQueue<>(1);
    private final List<IBinder> own = new ArrayList<>();
    private final Map<Long, Long> nextAsync = new HashMap<>();
    private final Map<Long, RemoteBinder> remotes = new ConcurrentHashMap<>();
    private final Queue<IBinder.DeathRecipient> mourners = new java.util.concurrent.ConcurrentLinkedQueue<>();
    private final List<Throwable> thrown = new CopyOnWriteArrayList<>();
    private final RemoteBinder root;
    private volatile boolean alive = true;

    private record Body(int command, ByteBuffer bytes) {}

    /** @param descriptor the interface of the root, which a generated client knows beforehand */
    public LibbinderSession(InetSocketAddress server, String descriptor) throws IOException, RemoteException {
        this.descriptor = descriptor;
        calls = new Link(server, new byte[0], false);
        calls.start("calls", this::fromCalls);
        special(1);
        var id = special(2);
        var sessionId = new byte[id.getInt()];
        id.get(sessionId);
        callbacks = new Link(server, sessionId, true);
        callbacks.start("callbacks", this::fromCallbacks);
        var answer = special(0);
        if (answer.getInt() != 1) {
            throw new RemoteException("the server has no root");
        }
        root = (RemoteBinder) at(answer.getLong());
    }

    public RemoteBinder root() {
        return root;
    }

    /** What the framework's code threw out of callbacks. */
    public List<Throwable> thrown() {
        return thrown;
    }

    private ByteBuffer special(int code) throws RemoteException {
        return call(0, code, new byte[0]);
    }

    private synchronized ByteBuffer call(long address, int code, byte[] parcel) throws RemoteException {
        calls.send(TRANSACT, transaction(address, code, 0, 0, parcel));
        try {
            var reply = replies.poll(Patience.SECONDS, TimeUnit.SECONDS);
            if (reply == null || reply.command() != REPLY) {
                throw new DeadObjectException("no answer to transaction " + code + " of " + descriptor);
            }
            var bytes = reply.bytes();
            int status = bytes.getInt();
            int length = bytes.getInt();
            bytes.position(bytes.position() + 12);
            if (status == UNKNOWN_TRANSACTION) {
                return ByteBuffer.allocate(0);
            }
            if (status != 0) {
                throw new RemoteException("transaction " + code + " of " + descriptor + ": status " + status);
            }
            var answer = new byte[length];
            bytes.get(answer);
            return ByteBuffer.wrap(answer).order(ByteOrder.LITTLE_ENDIAN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RemoteException("interrupted");
        }
    }

    @Override
    public byte @Nullable [] transact(long address, int code, byte[] parcel, boolean oneway) throws RemoteException {
        if (!alive) {
            throw new DeadObjectException(descriptor);
        }
        if (!oneway) {
            var answer = call(address, code, parcel);
            if (answer.capacity() == 0 && code <= Binder.LAST_CALL_TRANSACTION) {
                return null;
            }
            var octets = new byte[answer.capacity()];
            answer.get(0, octets);
            return octets;
        }
        synchronized (this) {
            long number = nextAsync.merge(address, 1L, Long::sum) - 1;
            calls.send(TRANSACT, transaction(address, code, ONEWAY, number, parcel));
        }
        return new byte[0];
    }

    private static byte[] transaction(long address, int code, int flags, long number, byte[] parcel) {
        return ByteBuffer.allocate(40 + parcel.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(address)
                .putInt(code)
                .putInt(flags)
                .putLong(number)
                .putInt(parcel.length)
                .position(40)
                .put(parcel)
                .array();
    }

    private void fromCalls(Body body) {
        if (body.command() == REPLY && !replies.offer(body)) {
            throw new IllegalStateException("a reply nobody waits for");
        }
    }

    private void fromCallbacks(Body body) {
        if (body.command() != TRANSACT) {
            return;
        }
        var bytes = body.bytes();
        long address = bytes.getLong();
        int code = bytes.getInt();
        bytes.getInt();
        bytes.getLong();
        int length = bytes.getInt();
        bytes.position(bytes.position() + 12);
        var parcel = new byte[length];
        bytes.get(parcel);
        run(own(address), code, parcel);
        callbacks.send(
                DEC_STRONG,
                ByteBuffer.allocate(16)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putLong(address)
                        .putInt(1)
                        .array());
    }

    private void run(IBinder object, int code, byte[] parcel) {
        var data = Parcel.obtain();
        var content = NativeParcel.of(data);
        content.in(this);
        content.set(parcel);
        try {
            object.transact(code, data, null, IBinder.FLAG_ONEWAY);
        } catch (RemoteException | RuntimeException | LinkageError e) {
            thrown.add(e);
        } finally {
            data.recycle();
        }
    }

    private synchronized IBinder own(long address) {
        return own.get((int) (address >>> 32));
    }

    @Override
    public synchronized long addressOf(IBinder object) {
        if (object instanceof RemoteBinder remote) {
            return remote.address();
        }
        int number = own.indexOf(object);
        if (number < 0) {
            number = own.size();
            own.add(object);
        }
        return CREATED | (long) number << 32;
    }

    @Override
    public IBinder at(long address) {
        boolean ofServer = (address & 2) != 0;
        return ofServer
                ? remotes.computeIfAbsent(address, any -> new RemoteBinder(this, any, descriptor))
                : own(address);
    }

    @Override
    public boolean isAlive() {
        return alive;
    }

    @Override
    public void linkToDeath(IBinder object, IBinder.DeathRecipient recipient) {
        mourners.add(recipient);
    }

    @Override
    public boolean unlinkToDeath(IBinder.DeathRecipient recipient) {
        return mourners.remove(recipient);
    }

    private void died() {
        if (alive) {
            alive = false;
            mourners.forEach(IBinder.DeathRecipient::binderDied);
        }
    }

    @Override
    public void close() {
        mourners.clear();
        alive = false;
        calls.close();
        callbacks.close();
    }

    /** One connection of the session. */
    private final class Link {
        private final Socket socket;
        private final DataInputStream in;

        Link(InetSocketAddress server, byte[] sessionId, boolean incoming) throws IOException {
            socket = new Socket(server.getAddress(), server.getPort());
            socket.setTcpNoDelay(true);
            in = new DataInputStream(socket.getInputStream());
            var header = ByteBuffer.allocate(16 + sessionId.length).order(ByteOrder.LITTLE_ENDIAN);
            header.putInt(1).put((byte) (incoming ? 1 : 0)).position(14);
            header.putShort((short) sessionId.length).put(sessionId);
            var init = new byte[] {'c', 'c', 'i', 0, 0, 0, 0, 0};
            socket.getOutputStream().write(header.array());
            if (incoming) {
                if (!Arrays.equals(in.readNBytes(8), init)) {
                    throw new IOException("no connection init");
                }
            } else {
                socket.getOutputStream().write(init);
                in.readNBytes(8);
            }
        }

        void start(String name, java.util.function.Consumer<Body> taker) {
            var reader = new Thread(() -> read(taker), "binder-" + name);
            reader.setDaemon(true);
            reader.start();
        }

        private void read(java.util.function.Consumer<Body> taker) {
            try {
                while (true) {
                    var head = ByteBuffer.wrap(in.readNBytes(16)).order(ByteOrder.LITTLE_ENDIAN);
                    if (head.capacity() < 16) {
                        break;
                    }
                    int command = head.getInt();
                    var body = new byte[head.getInt()];
                    in.readFully(body);
                    taker.accept(new Body(command, ByteBuffer.wrap(body).order(ByteOrder.LITTLE_ENDIAN)));
                }
            } catch (IOException e) {
                // The connection is gone, which ends the session.
            }
            died();
        }

        void send(int command, byte[] body) {
            var message = ByteBuffer.allocate(16 + body.length).order(ByteOrder.LITTLE_ENDIAN);
            message.putInt(command).putInt(body.length).position(16);
            message.put(body);
            try {
                synchronized (socket) {
                    socket.getOutputStream().write(message.array());
                }
            } catch (IOException e) {
                died();
            }
        }

        void close() {
            try {
                socket.close();
            } catch (IOException e) {
                // It is closed all the same.
            }
        }
    }
}
