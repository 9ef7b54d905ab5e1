package dev.mynah.testbed.junit;

import dev.mynah.modem.door.Connection;
import dev.mynah.modem.door.Voice;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;

/**
 * A host on an MBIM door, with a codec of its own: {@code mbim0.query(MbimHost.BASIC_CONNECT, 9).succeeds().u32(4)}. It has opened
 * the function. Numbers are those of the wire, offsets those of an information buffer.
 */
public final class MbimHost {
    public static final UUID BASIC_CONNECT = UUID.fromString("a289cc33-bcbb-8b4f-b6b0-133ec2aae6df");

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int LONGEST = 4096;
    private static final int OPEN = 1;
    private static final int COMMAND = 3;
    private static final int OPEN_DONE = 0x80000001;
    private static final int COMMAND_DONE = 0x80000003;
    private static final int INDICATE_STATUS = 0x80000007;
    private static final int HEADER = 12;

    private record Heard(int type, int transaction, byte[] body) {}

    private final String door;
    private final TestClock clock;
    private final Voice voice;
    private final Deque<Heard> heard = new ArrayDeque<>();
    private final Deque<MbimAnswer> indications = new ArrayDeque<>();
    private final ByteArrayOutputStream fragments = new ByteArrayOutputStream();
    private byte[] unread = {};
    private int longest;
    private int transaction;

    MbimHost(String door, TestClock clock, Voice.Maker voices) {
        this.door = door;
        this.clock = clock;
        this.voice = voices.apply(new Wire());
        open(LONGEST);
    }

    /**
     * Opens the function anew.
     *
     * @param most octets of a message that this host takes from now on
     */
    public void open(int most) {
        longest = most;
        send(OPEN, numbers(most));
        ByteBuffer opened = answer(OPEN_DONE);
        if (opened.getInt() != 0) {
            throw new AssertionError(door + ": the function did not open");
        }
    }

    /** Hangs up without a word: the port is closed, and the function left as it is for whoever comes next. */
    public void hangUp() {
        voice.hungUp();
        clock.settle();
    }

    public MbimAnswer query(UUID service, int cid, byte... buffer) {
        return command(service, cid, 0, buffer);
    }

    public MbimAnswer set(UUID service, int cid, byte... buffer) {
        return command(service, cid, 1, buffer);
    }

    /** An information buffer of numbers of four octets. */
    public static byte[] numbers(int... numbers) {
        ByteBuffer buffer = ByteBuffer.allocate(4 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int number : numbers) {
            buffer.putInt(number);
        }
        return buffer.array();
    }

    /** The next indication of this, whatever comes before it and whatever time it takes. */
    public MbimAnswer indication(UUID service, int cid) {
        if (!clock.until(() -> indicated(service, cid).isPresent(), PATIENCE)) {
            throw new AssertionError("%s: %s never indicated %d, but %s".formatted(door, service, cid, indications));
        }
        MbimAnswer indication = indicated(service, cid).orElseThrow();
        while (indications.remove() != indication) {
            // Those before it are of no interest to the test.
        }
        return indication;
    }

    private Optional<MbimAnswer> indicated(UUID service, int cid) {
        return indications.stream()
                .filter(it -> it.service().equals(service) && it.cid() == cid)
                .findFirst();
    }

    private MbimAnswer command(UUID service, int cid, int type, byte[] buffer) {
        ByteBuffer command = ByteBuffer.allocate(36 + buffer.length).order(ByteOrder.LITTLE_ENDIAN);
        uuid(command.putInt(1).putInt(0), service)
                .putInt(cid)
                .putInt(type)
                .putInt(buffer.length)
                .put(buffer);
        send(COMMAND, command.array());
        ByteBuffer done = answer(COMMAND_DONE);
        UUID of = uuid(done);
        int ofCid = done.getInt();
        int status = done.getInt();
        return new MbimAnswer(of, ofCid, status, sized(done));
    }

    private void send(int type, byte[] body) {
        transaction++;
        byte[] frame = ByteBuffer.allocate(HEADER + body.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(type)
                .putInt(HEADER + body.length)
                .putInt(transaction)
                .put(body)
                .array();
        voice.received(frame, 0, frame.length);
        clock.settle();
    }

    private ByteBuffer answer(int type) {
        int mine = transaction;
        if (!clock.until(() -> heard.stream().anyMatch(it -> it.transaction() == mine), PATIENCE)) {
            throw new AssertionError("%s: transaction %d was never answered".formatted(door, mine));
        }
        Heard answer = heard.stream()
                .filter(it -> it.transaction() == mine)
                .findFirst()
                .orElseThrow();
        heard.remove(answer);
        if (answer.type() != type) {
            throw new AssertionError("%s: %08X, not %08X".formatted(door, answer.type(), type));
        }
        return ByteBuffer.wrap(answer.body()).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void received(byte[] octets) {
        unread = ByteBuffer.allocate(unread.length + octets.length)
                .put(unread)
                .put(octets)
                .array();
        while (unread.length >= HEADER) {
            ByteBuffer in = ByteBuffer.wrap(unread).order(ByteOrder.LITTLE_ENDIAN);
            int type = in.getInt();
            int length = in.getInt();
            if (length > longest) {
                throw new AssertionError("%s: %d octets, more than %d".formatted(door, length, longest));
            }
            if (unread.length < length) {
                return;
            }
            frame(type, in.getInt(), in.limit(length));
            unread = rest(in.limit(unread.length).position(length));
        }
    }

    /** Answers to commands and indications come in fragments, of which there is one as a rule. */
    private void frame(int type, int ofTransaction, ByteBuffer in) {
        if (type != COMMAND_DONE && type != INDICATE_STATUS) {
            heard.add(new Heard(type, ofTransaction, rest(in)));
            return;
        }
        int total = in.getInt();
        int current = in.getInt();
        if (current == 0) {
            fragments.reset();
        }
        fragments.writeBytes(rest(in));
        if (current < total - 1) {
            return;
        }
        if (type == COMMAND_DONE) {
            heard.add(new Heard(type, ofTransaction, fragments.toByteArray()));
            return;
        }
        ByteBuffer told = ByteBuffer.wrap(fragments.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
        UUID of = uuid(told);
        int cid = told.getInt();
        indications.add(new MbimAnswer(of, cid, 0, sized(told)));
    }

    private static byte[] rest(ByteBuffer in) {
        byte[] rest = new byte[in.remaining()];
        in.get(rest);
        return rest;
    }

    private static byte[] sized(ByteBuffer in) {
        if (in.getInt() != in.remaining()) {
            throw new AssertionError("an information buffer is not as long as it says");
        }
        return rest(in);
    }

    /** A UUID is the one thing of MBIM that has its high octets first. */
    private static ByteBuffer uuid(ByteBuffer out, UUID id) {
        return out.order(ByteOrder.BIG_ENDIAN)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .order(ByteOrder.LITTLE_ENDIAN);
    }

    private static UUID uuid(ByteBuffer in) {
        in.order(ByteOrder.BIG_ENDIAN);
        UUID id = new UUID(in.getLong(), in.getLong());
        in.order(ByteOrder.LITTLE_ENDIAN);
        return id;
    }

    private final class Wire implements Connection {
        @Override
        public void write(byte[] bytes) {
            received(bytes);
        }

        @Override
        public void pause(boolean paused) {
            // A test sends what it sends; the line's own bounds are tested elsewhere.
        }

        @Override
        public void hangUp() {
            // Nothing of the test waits for it.
        }
    }
}
