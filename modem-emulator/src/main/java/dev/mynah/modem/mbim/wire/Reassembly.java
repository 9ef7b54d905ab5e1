package dev.mynah.modem.mbim.wire;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Puts fragments together, those of one message at a time. MBIM 1.0 9.5. */
public final class Reassembly {
    private final int longest;
    private final BiConsumer<Integer, ProtocolError> fault;
    private Optional<Begun> begun = Optional.empty();

    /**
     * @param longest the most octets that the fragments of one message may carry
     * @param fault told the transaction of a message that is given up, and why
     */
    public Reassembly(int longest, BiConsumer<Integer, ProtocolError> fault) {
        this.longest = longest;
        this.fault = fault;
    }

    /** Takes a fragment; gives what the message carries once it is whole. */
    public Optional<byte[]> add(Frame frame) {
        ByteBuffer body = ByteBuffer.wrap(frame.body()).order(ByteOrder.LITTLE_ENDIAN);
        if (body.remaining() < Frame.FRAGMENT_HEADER - Frame.HEADER) {
            return fail(frame.transaction(), ProtocolError.LENGTH_MISMATCH);
        }
        int total = body.getInt();
        int current = body.getInt();
        if (current == 0 && total > 0) {
            begun.ifPresent(old -> fault.accept(old.transaction, ProtocolError.FRAGMENT_OUT_OF_SEQUENCE));
            begun = Optional.of(new Begun(frame.transaction(), total));
        }
        if (begun.filter(it -> it.next(frame.transaction(), total, current)).isEmpty()) {
            return fail(frame.transaction(), ProtocolError.FRAGMENT_OUT_OF_SEQUENCE);
        }
        Begun message = begun.get();
        if (message.payload.size() + body.remaining() > longest) {
            return fail(frame.transaction(), ProtocolError.LENGTH_MISMATCH);
        }
        message.payload.write(frame.body(), body.position(), body.remaining());
        message.have++;
        if (message.have < total) {
            return Optional.empty();
        }
        begun = Optional.empty();
        return Optional.of(message.payload.toByteArray());
    }

    /** Whether fragments are missing. */
    public boolean waiting() {
        return begun.isPresent();
    }

    /** Waits no longer for the fragments that are missing. */
    public void giveUp(ProtocolError why) {
        begun.ifPresent(it -> fault.accept(it.transaction, why));
        begun = Optional.empty();
    }

    /** The same, without a word. */
    public void forget() {
        begun = Optional.empty();
    }

    private Optional<byte[]> fail(int transaction, ProtocolError why) {
        begun.filter(it -> it.transaction != transaction).ifPresent(it -> fault.accept(it.transaction, why));
        begun = Optional.empty();
        fault.accept(transaction, why);
        return Optional.empty();
    }

    private static final class Begun {
        private final int transaction;
        private final int total;
        private final ByteArrayOutputStream payload = new ByteArrayOutputStream();
        private int have;

        Begun(int transaction, int total) {
            this.transaction = transaction;
            this.total = total;
        }

        boolean next(int ofTransaction, int ofTotal, int current) {
            return ofTransaction == transaction && ofTotal == total && current == have;
        }
    }
}
