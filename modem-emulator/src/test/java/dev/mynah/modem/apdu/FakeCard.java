package dev.mynah.modem.apdu;

import dev.mynah.modem.door.Connection;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;

/** A card that says back its command and 9000, at once or when it is let; and the wire to the host that uses it. */
final class FakeCard implements CardAccess, Connection {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    final List<String> asked = new ArrayList<>();
    final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final boolean slow;
    boolean paused;
    boolean ended;

    FakeCard(boolean slow) {
        this.slow = slow;
    }

    void answerNext() {
        waiting.remove().run();
    }

    @Override
    public Future<byte[]> transmit(byte[] command) {
        asked.add(HEX.formatHex(command));
        byte[] response = Arrays.copyOf(command, command.length + 2);
        response[command.length] = (byte) 0x90;
        return later(response);
    }

    @Override
    public Future<byte[]> reset() {
        asked.add("reset");
        return later(HEX.parseHex("3B00"));
    }

    private Future<byte[]> later(byte[] answer) {
        if (!slow) {
            return Future.succeededFuture(answer);
        }
        Promise<byte[]> promise = Promise.promise();
        waiting.add(() -> promise.complete(answer));
        return promise.future();
    }

    @Override
    public void end() {
        ended = true;
    }

    @Override
    public void write(byte[] bytes) {
        written.writeBytes(bytes);
    }

    @Override
    public void pause(boolean pause) {
        paused = pause;
    }

    @Override
    public void hangUp() {
        throw new AssertionError("a card does not hang up");
    }
}
