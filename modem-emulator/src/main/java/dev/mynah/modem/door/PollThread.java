package dev.mynah.modem.door;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/**
 * The one thread that waits for all ptys of a process. It does nothing but wait: who owns a pty arms it for what it wants
 * to know, is told once, and then does its own reading and writing. Nobody armed costs nothing; a pty that waits for a
 * host costs one look every {@value #LOOK_MILLIS} ms, since the kernel has no event for a slave being opened.
 */
public final class PollThread implements AutoCloseable {
    /** Tell when there is something to read, or when the last host closed. */
    static final int READ = LibC.POLLIN;
    /** Tell when there is room to write, or when the last host closed. */
    static final int WRITE = LibC.POLLOUT;
    /** Tell when the last host closed. */
    static final int HANG_UP = LibC.POLLHUP;
    /** Tell when a host opens. */
    static final int OPEN = 0x1000;

    private static final int LOOK_MILLIS = 30;
    private static final int EFD_NONBLOCK_CLOEXEC = LibC.O_NONBLOCK | LibC.O_CLOEXEC;

    private final int wakeUp;
    private final ByteBuffer one = ByteBuffer.allocateDirect(Long.BYTES).order(ByteOrder.nativeOrder());
    private final ByteBuffer drained = ByteBuffer.allocateDirect(Long.BYTES);
    private final Queue<Runnable> orders = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean woken = new AtomicBoolean();
    private final List<Watch> watches = new ArrayList<>();
    private final List<Watch> asked = new ArrayList<>();
    private final Thread thread = new Thread(this::run, "pty-poll");
    private ByteBuffer pollfds = allocate(16);
    private boolean closing;

    private PollThread() {
        wakeUp = LibC.eventfd(0, EFD_NONBLOCK_CLOEXEC);
        if (wakeUp < 0) {
            throw new DoorRefusal("cannot make an eventfd (" + LibC.message(LibC.errno()) + "): run with --no-pty");
        }
        one.putLong(0, 1);
        thread.setDaemon(true);
    }

    public static PollThread start() {
        if (!LibC.known()) {
            throw new DoorRefusal("ptys need 64-bit Linux: run with --no-pty and use TCP or UNIX socket doors");
        }
        PollThread poll = new PollThread();
        poll.thread.start();
        return poll;
    }

    /** Ends the thread; who was watched is told nothing more. */
    @Override
    public void close() {
        order(() -> closing = true);
    }

    /** @param ready told on this thread, with the POLL... bits or {@link #OPEN}; hands over and returns */
    Watch watch(int fd, IntConsumer ready) {
        Watch watch = new Watch(fd, ready);
        order(() -> watches.add(watch));
        return watch;
    }

    private void order(Runnable order) {
        orders.add(order);
        if (woken.compareAndSet(false, true)) {
            LibC.write(wakeUp, one, Long.BYTES);
        }
    }

    private void run() {
        long nextLook = System.nanoTime();
        while (!closing) {
            boolean looking = prepare(watch -> watch.armed != 0 && watch.armed != OPEN, OPEN);
            poll(looking ? LOOK_MILLIS : -1, Watch::fire);
            followOrders();
            if (looking && System.nanoTime() - nextLook >= 0) {
                prepare(watch -> watch.armed == OPEN, 0);
                poll(0, Watch::fireIfOpened);
                nextLook = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS);
            }
        }
        LibC.close(wakeUp);
    }

    private void followOrders() {
        woken.set(false);
        for (Runnable order = orders.poll(); order != null; order = orders.poll()) {
            order.run();
        }
    }

    /** Fills the array for poll(2) and says whether any watch waits for {@code other}. */
    private boolean prepare(Predicate<Watch> which, int other) {
        asked.clear();
        boolean some = false;
        for (Watch watch : watches) {
            some |= other != 0 && watch.armed == other;
            if (which.test(watch)) {
                asked.add(watch);
            }
        }
        int count = asked.size() + 1;
        if (pollfds.capacity() < count * LibC.POLLFD_SIZE) {
            pollfds = allocate(2 * count);
        }
        put(0, wakeUp, LibC.POLLIN);
        for (int i = 1; i < count; i++) {
            Watch watch = asked.get(i - 1);
            put(i, watch.fd, watch.armed == OPEN ? READ : watch.armed & (READ | WRITE));
        }
        return some;
    }

    private void put(int index, int fd, int events) {
        int at = index * LibC.POLLFD_SIZE;
        pollfds.putInt(at, fd).putShort(at + 4, (short) events).putShort(at + 6, (short) 0);
    }

    private void poll(int timeoutMillis, Consumer<Watch> each) {
        if (LibC.poll(pollfds, asked.size() + 1L, timeoutMillis) < 0) {
            return; // EINTR: the next round asks again
        }
        if (pollfds.getShort(6) != 0) {
            LibC.read(wakeUp, drained, Long.BYTES);
        }
        for (int i = 0; i < asked.size(); i++) {
            Watch watch = asked.get(i);
            watch.seen = pollfds.getShort((i + 1) * LibC.POLLFD_SIZE + 6);
            each.accept(watch);
        }
    }

    private static ByteBuffer allocate(int count) {
        return ByteBuffer.allocateDirect(count * LibC.POLLFD_SIZE).order(ByteOrder.nativeOrder());
    }

    /** One watched file descriptor. */
    final class Watch {
        private final int fd;
        private final IntConsumer ready;
        private int armed;
        private int seen;

        private Watch(int fd, IntConsumer ready) {
            this.fd = fd;
            this.ready = ready;
        }

        /** Asks to be told once, in addition to what is asked already; {@link #OPEN} goes alone. From any thread. */
        void arm(int events) {
            order(() -> armed = events == OPEN ? OPEN : (armed & ~OPEN) | events);
        }

        /** Forgets the descriptor; {@code after} runs on the poll thread, which then no longer uses it. */
        void end(Runnable after) {
            order(() -> {
                watches.remove(this);
                armed = 0;
                after.run();
            });
        }

        private void fire() {
            if (seen != 0) {
                boolean hangUp = (seen & (LibC.POLLHUP | LibC.POLLERR | LibC.POLLNVAL)) != 0;
                armed = hangUp ? 0 : armed & ~seen;
                ready.accept(seen);
            }
        }

        private void fireIfOpened() {
            if ((seen & LibC.POLLHUP) == 0 || (seen & LibC.POLLIN) != 0) {
                armed = 0;
                ready.accept(OPEN);
            }
        }
    }
}
