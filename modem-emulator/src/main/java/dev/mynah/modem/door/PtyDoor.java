package dev.mynah.modem.door;

import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A serial port: a pty whose slave a symbolic link leads to. One voice lives behind it from opening to closing, as the
 * modem behind a cable does. The host's first open is DTR on, its last close DTR off; what the modem says while nobody
 * listens is lost, as on a cable nobody has plugged in.
 */
public final class PtyDoor implements Door {
    /** What a host that does not read may leave waiting here, beyond the kernel's own 4 KiB; the rest is lost. */
    private static final int MOST_WAITING = 64 * 1024;
    /** Reads in one turn, so that a flood on one port leaves turns to the others. */
    private static final int READS_PER_TURN = 8;

    private final String name;
    private final String protocol;
    private final Path link;
    private final Timeline timeline;
    private final PollThread poll;
    private final Voice.Maker voices;
    private @Nullable Port port;

    public PtyDoor(String name, String protocol, Path link, Timeline timeline, PollThread poll, Voice.Maker voices) {
        this.name = name;
        this.protocol = protocol;
        this.link = link.toAbsolutePath().normalize();
        this.timeline = timeline;
        this.poll = poll;
        this.voices = voices;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String protocol() {
        return protocol;
    }

    @Override
    public DoorAddress address() {
        return new DoorAddress.SerialPort(link);
    }

    @Override
    public Future<Void> open() {
        Promise<Void> opened = Promise.promise();
        timeline.execute(() -> {
            try {
                PtyMaster master = PtyMaster.open();
                try {
                    link(master.slave());
                } catch (IOException | DoorRefusal e) {
                    master.close();
                    throw e;
                }
                port = new Port(master);
                opened.complete();
            } catch (IOException e) {
                opened.fail(new DoorRefusal(
                        "cannot make the link " + link + " (" + e + "): give a run directory you may write to"));
            } catch (DoorRefusal e) {
                opened.fail(e);
            }
        });
        return opened.future();
    }

    /** A link left over from a run that was killed is replaced; anything else there is somebody's file. */
    private void link(Path slave) throws IOException {
        Directories.above(link);
        if (Files.isSymbolicLink(link)) {
            Files.delete(link);
        }
        try {
            Files.createSymbolicLink(link, slave);
        } catch (FileAlreadyExistsException e) {
            throw new DoorRefusal("cannot make the link " + link + " (a file is in its place): move it away");
        }
    }

    @Override
    public Future<Void> close() {
        Promise<Void> closed = Promise.promise();
        timeline.execute(() -> {
            Port open = port;
            port = null;
            if (open == null) {
                closed.complete();
            } else {
                open.close(closed);
            }
        });
        return closed.future();
    }

    private final class Port implements Connection {
        private final PtyMaster master;
        private final PtyWatch watch;
        private final byte[] chunk = new byte[4096];
        private final Deque<byte[]> waiting = new ArrayDeque<>();
        private final Voice voice;
        private int waitingBytes;
        private int offset;
        private boolean hostThere;
        private boolean paused;
        private boolean closed;

        Port(PtyMaster master) {
            this.master = master;
            PtyWatch polled = poll.watch(master, seen -> timeline.execute(() -> ready(seen)));
            watch = LoopWatch.here(master, polled, this::ready).orElse(polled);
            watch.arm(PollThread.OPEN);
            voice = voices.apply(this);
        }

        private void ready(int seen) {
            if (closed) {
                return;
            }
            if (seen == PollThread.OPEN) {
                hostThere = true;
                read();
                return;
            }
            if ((seen & LibC.POLLOUT) != 0) {
                drain();
            }
            if ((seen & LibC.POLLHUP) != 0 && paused) {
                discard();
            } else if ((seen & ~LibC.POLLOUT) != 0) {
                read();
            }
        }

        /** A read that filled less than its room has taken everything; what comes after it we are told of. */
        private void read() {
            int count = chunk.length;
            for (int i = 0; i < READS_PER_TURN && count == chunk.length && !paused; i++) {
                count = master.read(chunk);
                if (count == PtyMaster.HUNG_UP) {
                    hostGone();
                    return;
                }
                if (count > 0) {
                    voice.received(chunk, 0, count);
                }
            }
            watch.arm(paused ? PollThread.HANG_UP : PollThread.READ);
        }

        /** The host went while we were not taking anything from it: what it had still sent goes with it. */
        private void discard() {
            int count;
            do {
                count = master.read(chunk);
            } while (count > 0);
            hostGone();
        }

        private void hostGone() {
            hostThere = false;
            waiting.clear();
            waitingBytes = 0;
            offset = 0;
            paused = false;
            master.freshen();
            watch.arm(PollThread.OPEN);
            voice.hungUp();
        }

        @Override
        public void write(byte[] bytes) {
            if (!hostThere || closed || waitingBytes + bytes.length > MOST_WAITING) {
                return;
            }
            int written = waiting.isEmpty() ? master.write(bytes, 0, bytes.length) : 0;
            if (written < bytes.length) {
                if (waiting.isEmpty()) {
                    offset = written;
                    watch.arm(PollThread.WRITE);
                }
                waiting.add(bytes);
                waitingBytes += bytes.length;
            }
        }

        private void drain() {
            for (byte[] next = waiting.peek(); next != null; next = waiting.peek()) {
                offset += master.write(next, offset, next.length - offset);
                if (offset < next.length) {
                    watch.arm(PollThread.WRITE);
                    return;
                }
                waiting.remove();
                waitingBytes -= next.length;
                offset = 0;
            }
        }

        @Override
        public void pause(boolean wanted) {
            boolean goOn = paused && !wanted;
            paused = wanted;
            if (goOn && hostThere && !closed) {
                watch.arm(PollThread.READ);
            }
        }

        @Override
        public void hangUp() {}

        void close(Promise<Void> done) {
            closed = true;
            voice.ended();
            try {
                if (Files.isSymbolicLink(link) && Files.readSymbolicLink(link).equals(master.slave())) {
                    Files.delete(link);
                }
            } catch (IOException e) {
                // Gone already, or the directory is: then there is nothing left to remove.
            }
            watch.end(() -> {
                master.close();
                timeline.execute(done::complete);
            });
        }
    }
}
