package dev.mynah.hal.rpc;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One connection of a peer that shares no line with ours: written from the description of the protocol alone, one thread,
 * blocking reads, no parcels but by hand.
 */
final class BlockingPeer implements AutoCloseable {
    private static final byte[] INIT = {'c', 'c', 'i', 0, 0, 0, 0, 0};

    /** A command that arrived. */
    record Message(int command, ByteBuffer body) {}

    /** What to do with a call that arrives: gives the parcel of the reply. */
    interface Answers {
        byte[] to(int code, ByteBuffer parcel) throws IOException;
    }

    private final AutoCloseable socket;
    private final InputStream in;
    private final OutputStream out;
    private final int version;
    /** References given back to us, of whatever object. */
    int returned;
    /** The codes of calls that were served. */
    final List<Integer> served = new ArrayList<>();

    private BlockingPeer(AutoCloseable socket, InputStream in, OutputStream out, int version) {
        this.socket = socket;
        this.in = in;
        this.out = out;
        this.version = version;
    }

    static BlockingPeer over(java.net.Socket socket, int version) throws IOException {
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(20_000);
        return new BlockingPeer(socket, socket.getInputStream(), socket.getOutputStream(), version);
    }

    static BlockingPeer over(SocketChannel channel, int version) {
        return new BlockingPeer(channel, Channels.newInputStream(channel), Channels.newOutputStream(channel), version);
    }

    // As a client.

    /** Asks for a session and gives the version the server answers. */
    int begin() throws IOException {
        out.write(ByteBuffer.allocate(16)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(version)
                .array());
        out.write(INIT);
        return read(8).getInt();
    }

    /** Joins a session, to call or to be called. */
    void join(byte[] id, boolean toBeCalled) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(version).put((byte) (toBeCalled ? 1 : 0));
        header.putShort(14, (short) 32);
        out.write(header.array());
        out.write(id);
        if (toBeCalled) {
            if (!java.util.Arrays.equals(in.readNBytes(8), INIT)) {
                throw new IOException("no init");
            }
        } else {
            out.write(INIT);
        }
    }

    // As a server.

    /** Takes a connection in: its header is read and answered; gives whether calls are to be sent on it. */
    boolean accept(byte[] id) throws IOException {
        ByteBuffer header = read(16);
        boolean toCall = header.get(4) == 1;
        if (header.getShort(14) == 0) {
            out.write(ByteBuffer.allocate(8)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(version)
                    .array());
        } else if (!java.util.Arrays.equals(in.readNBytes(32), id)) {
            throw new IOException("another session");
        }
        if (toCall) {
            out.write(INIT);
        } else if (!java.util.Arrays.equals(in.readNBytes(8), INIT)) {
            throw new IOException("no init");
        }
        return toCall;
    }

    // Both.

    ByteBuffer special(int code) throws IOException {
        return call(new byte[8], code, new byte[0], new int[0], (c, p) -> new byte[0]);
    }

    /** A two-way call; serves what the peer calls meanwhile. */
    ByteBuffer call(byte[] target, int code, byte[] parcel, int[] table, Answers nested) throws IOException {
        transact(target, code, 0, 0, parcel, table);
        while (true) {
            Message message = next();
            switch (message.command) {
                case 1 -> {
                    int status = message.body.getInt();
                    if (status != 0) {
                        throw new IOException("status " + status);
                    }
                    int length = message.body.remaining();
                    if (version > 0) {
                        length = message.body.getInt();
                        message.body.position(message.body.position() + 12);
                    }
                    return message.body.slice(message.body.position(), length).order(ByteOrder.LITTLE_ENDIAN);
                }
                case 0 -> serve(message, nested);
                default -> returned += message.body.getInt(8);
            }
        }
    }

    void oneway(byte[] target, int code, long number, byte[] parcel) throws IOException {
        transact(target, code, 1, number, parcel, new int[0]);
    }

    private void transact(byte[] target, int code, int flags, long number, byte[] parcel, int[] table)
            throws IOException {
        int tableLength = version == 2 ? 4 * table.length : 0;
        ByteBuffer body = body(0, 40 + parcel.length + tableLength);
        body.put(target).putInt(code).putInt(flags).putLong(number).putInt(parcel.length);
        body.position(16 + 40);
        body.put(parcel);
        if (version == 2) {
            for (int at : table) {
                body.putInt(at);
            }
        }
        write(body);
    }

    /** Serves one call that arrived: gives its reference back, answers it. */
    void serve(Message message, Answers answers) throws IOException {
        ByteBuffer body = message.body;
        byte[] target = new byte[8];
        body.get(target);
        int code = body.getInt();
        int flags = body.getInt();
        int length = version == 0 ? body.limit() - 40 : body.getInt(24);
        byte[] reply = answers.to(code, body.slice(40, length).order(ByteOrder.LITTLE_ENDIAN));
        served.add(code);
        boolean object = target[0] != 0;
        if (object) {
            ByteBuffer returning = body(2, 16);
            returning.put(target).putInt(1);
            write(returning);
        }
        if ((flags & 1) == 0) {
            int table = version == 2 && !object && code == 0 ? 4 : 0;
            ByteBuffer answer = body(1, (version == 0 ? 4 : 20) + reply.length + table);
            answer.putInt(0);
            if (version > 0) {
                answer.putInt(reply.length);
                answer.position(16 + 20);
            }
            answer.put(reply);
            write(answer);
        }
    }

    /** The next command. */
    Message next() throws IOException {
        ByteBuffer head = read(16);
        return new Message(head.getInt(), read(head.getInt()));
    }

    private static ByteBuffer body(int command, int size) {
        return ByteBuffer.allocate(16 + size)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(command)
                .putInt(size)
                .position(16);
    }

    private void write(ByteBuffer message) throws IOException {
        byte[] octets = new byte[message.capacity()];
        message.clear().get(octets);
        out.write(octets);
    }

    private ByteBuffer read(int count) throws IOException {
        byte[] octets = in.readNBytes(count);
        if (octets.length < count) {
            throw new EOFException();
        }
        return ByteBuffer.wrap(octets).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Words and texts as a parcel has them. */
    static byte[] parcel(Object... items) {
        ByteArrayOutputStream parcel = new ByteArrayOutputStream();
        for (Object item : items) {
            if (item instanceof String text) {
                parcel.writeBytes(word(text.length()));
                parcel.writeBytes((text + "\0").getBytes(StandardCharsets.UTF_16LE));
                parcel.writeBytes(new byte[(4 - parcel.size() % 4) % 4]);
            } else if (item instanceof byte[] octets) {
                parcel.writeBytes(octets);
            } else {
                parcel.writeBytes(word((Integer) item));
            }
        }
        return parcel.toByteArray();
    }

    private static byte[] word(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }

    @Override
    public void close() throws Exception {
        socket.close();
    }
}
