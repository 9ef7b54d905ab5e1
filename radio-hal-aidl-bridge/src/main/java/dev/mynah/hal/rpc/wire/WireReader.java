package dev.mynah.hal.rpc.wire;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Cuts a stream into what was said. Total: any octets give items, and at the first fault a {@link Malformed}, after which
 * nothing more comes. What it keeps never exceeds twice what has arrived of one item, and an item has a largest size.
 */
public final class WireReader {

    /** What comes next on a connection. */
    private enum Stage {
        HEADER,
        RESPONSE,
        INIT,
        COMMAND_HEAD,
        COMMAND_BODY,
        NOTHING
    }

    private static final byte[] NONE = {};

    private final int largestBody;
    private Stage stage;
    private ProtocolVersion version;
    private WireHeader head = new WireHeader(WireHeader.DEC_STRONG, 0);
    /** The beginning of an item whose rest has not arrived. */
    private byte[] kept = NONE;

    private int keptLength;

    private WireReader(Stage stage, ProtocolVersion version, int largestBody) {
        this.stage = stage;
        this.version = version;
        this.largestBody = largestBody;
    }

    /**
     * For a server's end of a connection: a header, an init where the client sends calls, commands.
     *
     * @param largestBody what to take in one message; beyond the version's own limit nothing is taken
     */
    public static WireReader ofServer(int largestBody) {
        return new WireReader(Stage.HEADER, ProtocolVersion.NEWEST, largestBody);
    }

    /** For a client's end of the first connection of a session: a response, commands. */
    public static WireReader ofNewSession(int largestBody) {
        return new WireReader(Stage.RESPONSE, ProtocolVersion.NEWEST, largestBody);
    }

    /** For a client's end of a further connection: an init if the server sends calls there, commands. */
    public static WireReader ofJoined(boolean incoming, ProtocolVersion version, int largestBody) {
        return new WireReader(incoming ? Stage.INIT : Stage.COMMAND_HEAD, version, largestBody);
    }

    /** The version in which commands are read from here on. */
    public void version(ProtocolVersion agreed) {
        version = agreed;
    }

    /** Stops: what has arrived and what still does is nobody's. */
    public void stop() {
        stage = Stage.NOTHING;
        kept = NONE;
        keptLength = 0;
    }

    /**
     * Takes octets, which nobody writes to from here on, as parcels lie in them; each item is handed on as soon as it is
     * whole, and may {@link #stop} the reader.
     */
    public void accept(byte[] octets, Consumer<? super Received> items) {
        int next = 0;
        while (stage != Stage.NOTHING) {
            int needed = needed(octets, next);
            if (keptLength + octets.length - next < needed) {
                keep(octets, next, octets.length - next, needed);
                return;
            }
            WireView item;
            if (keptLength == 0) {
                item = new WireView(octets, next, next + needed);
                next += needed;
            } else {
                int missing = needed - keptLength;
                keep(octets, next, missing, needed);
                item = new WireView(kept, 0, needed);
                next += missing;
                kept = NONE;
                keptLength = 0;
            }
            one(item, items);
        }
    }

    /** How long the item is as far as can be told. */
    private int needed(byte[] octets, int next) {
        return switch (stage) {
            case HEADER -> {
                int there = keptLength + octets.length - next;
                if (there < ConnectionHeader.FIXED) {
                    yield ConnectionHeader.FIXED;
                }
                byte[] fixed = new byte[ConnectionHeader.FIXED];
                int fromKept = Math.min(keptLength, fixed.length);
                System.arraycopy(kept, 0, fixed, 0, fromKept);
                System.arraycopy(octets, next, fixed, fromKept, fixed.length - fromKept);
                yield ConnectionHeader.lengthOf(new WireView(fixed, 0, fixed.length));
            }
            case RESPONSE -> NewSessionResponse.LENGTH;
            case INIT -> ConnectionInit.LENGTH;
            case COMMAND_HEAD -> WireHeader.LENGTH;
            case COMMAND_BODY -> head.bodySize();
            case NOTHING -> 0;
        };
    }

    private void keep(byte[] octets, int from, int count, int needed) {
        if (keptLength + count > kept.length) {
            kept = Arrays.copyOf(kept, Math.min(needed, Math.max(keptLength + count, 2 * kept.length)));
        }
        System.arraycopy(octets, from, kept, keptLength, count);
        keptLength += count;
    }

    private void one(WireView item, Consumer<? super Received> items) {
        switch (stage) {
            case HEADER -> {
                Received header = ConnectionHeader.decode(item);
                stage = header instanceof ConnectionHeader read && read.incoming() ? Stage.COMMAND_HEAD : Stage.INIT;
                emit(header, items);
            }
            case RESPONSE -> {
                stage = Stage.COMMAND_HEAD;
                emit(NewSessionResponse.decode(item), items);
            }
            case INIT -> {
                stage = Stage.COMMAND_HEAD;
                emit(ConnectionInit.decode(item), items);
            }
            case COMMAND_HEAD -> {
                head = WireHeader.decode(item);
                Malformed fault = head.fault(version, Math.min(largestBody, version.largestBody()));
                if (fault != null) {
                    emit(fault, items);
                } else {
                    stage = Stage.COMMAND_BODY;
                }
            }
            case COMMAND_BODY -> {
                stage = Stage.COMMAND_HEAD;
                emit(head.decodeBody(item, version), items);
            }
            case NOTHING -> {}
        }
    }

    private void emit(Received received, Consumer<? super Received> items) {
        if (received instanceof Malformed) {
            stop();
        }
        items.accept(received);
    }
}
