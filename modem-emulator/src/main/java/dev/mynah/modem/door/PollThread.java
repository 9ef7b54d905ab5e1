package dev.mynah.modem.door;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/**
 * The one thread that waits for all ptys of a process. It does nothing but wait: who owns a pty arms it for what it wants
 * to know, is told once, and then does its own reading and writing. Waiting costs nothing: poll(2) knows of data and of
 * the last close, inotify(7) of a slave being opened. Where there is no inotify to be had, ptys that wait for a host are
 * looked at every {@value #LOOK_MILLIS} ms.
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
    /** What eventfd and inotify call by names of their own. */
    private static final int NONBLOCK_CLOEXEC = LibC.O_NONBLOCK | LibC.O_CLOEXEC;
    /** The places of the two own descriptors before those of the ptys. */
    private static final int OWN = 2;

    private final int wakeUp;
    private final int opens;
    private final ByteBuffer one = ByteBuffer.allocateDirect(Long.BYTES).order(ByteOrder.nativeOrder());
    private final ByteBuffer drained = ByteBuffer.allocateDirect(4096);
    private final Queue<Runnable> orders = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean woken = new AtomicBoolean();
    private final List<Watch> watches = new ArrayList<>();
    private final List<Watch> asked = new ArrayList<>();
    private final Thread thread = new Thread(this::run, "pty-poll");
    private ByteBuffer pollfds = allocate(16);
    private boolean wokenUp;
    private boolean lookDue;
    private boolean closing;

    private PollThread() {
        wakeUp = LibC.eventfd(0, NONBLOCK_CLOEXEC);
        if (wakeUp < 0) {
            throw new DoorRefusal("cannot make an eventfd (" + LibC.message(LibC.errno()) + "): run with --no-pty");
        }
        opens = LibC.inotify_init1(NONBLOCK_CLOEXEC);
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

    /**
     * Begins to watch a pty.
     *
     * @param ready told on this thread, with the POLL... bits or {@link #OPEN}; hands over and returns
     */
    PtyWatch watch(PtyMaster pty, IntConsumer ready) {
        Watch watch = new Watch(pty.fd(), ready);
        // The kernel forgets it with the slave. Without it, looking is needed all the same and not much is lost.
        boolean notified =
                opens >= 0 && LibC.inotify_add_watch(opens, pty.slave().toString(), LibC.IN_OPEN) >= 0;
        watch.notified = notified;
        order(() -> watches.add(watch));
        return watch;
    }

    private void order(Runnable order) {
        orders.add(order);
        if (woken.compareAndSet(false, true)) {
            LibC.write(wakeUp, LibC.address(one), Long.BYTES);
        }
    }

    private void run() {
        while (!closing) {
            followOrders();
            if (lookDue) {
                lookDue = false;
                prepare(watch -> watch.armed == OPEN);
                poll(0, Watch::fireIfOpened);
            }
            boolean looking = prepare(watch -> watch.armed != 0 && watch.armed != OPEN);
            poll(looking ? LOOK_MILLIS : -1, Watch::fire);
            lookDue |= looking;
        }
        LibC.close(wakeUp);
        if (opens >= 0) {
            LibC.close(opens);
        }
    }

    /** The event is taken back before the orders are looked for, so that one given meanwhile wakes the thread again. */
    private void followOrders() {
        if (wokenUp) {
            wokenUp = false;
            LibC.read(wakeUp, LibC.address(drained), Long.BYTES);
        }
        woken.set(false);
        for (Runnable order = orders.poll(); order != null; order = orders.poll()) {
            order.run();
        }
    }

    /** Fills the array for poll(2) and says whether there is a pty that has to be looked at for its being opened. */
    private boolean prepare(Predicate<Watch> which) {
        asked.clear();
        boolean looking = false;
        for (Watch watch : watches) {
            looking |= watch.armed == OPEN && !watch.notified;
            if (which.test(watch)) {
                asked.add(watch);
            }
        }
        int count = OWN + asked.size();
        if (pollfds.capacity() < count * LibC.POLLFD_SIZE) {
            pollfds = allocate(2 * count);
        }
        put(0, wakeUp, LibC.POLLIN);
        put(1, opens, LibC.POLLIN); // poll(2) passes over negative descriptors
        for (int i = 0; i < asked.size(); i++) {
            Watch watch = asked.get(i);
            put(OWN + i, watch.fd, watch.armed == OPEN ? READ : watch.armed & (READ | WRITE));
        }
        return looking;
    }

    private void put(int index, int fd, int events) {
        int at = index * LibC.POLLFD_SIZE;
        pollfds.putInt(at, fd).putShort(at + 4, (short) events).putShort(at + 6, (short) 0);
    }

    private int seen(int index) {
        return pollfds.getShort(index * LibC.POLLFD_SIZE + 6);
    }

    private void poll(int timeoutMillis, Consumer<Watch> each) {
        if (LibC.poll(pollfds, OWN + (long) asked.size(), timeoutMillis) < 0) {
            return; // EINTR: the next round asks again
        }
        wokenUp |= seen(0) != 0;
        if (seen(1) != 0) {
            LibC.read(opens, LibC.address(drained), drained.capacity());
            lookDue = true;
        }
        for (int i = 0; i < asked.size(); i++) {
            Watch watch = asked.get(i);
            watch.seen = seen(OWN + i);
            each.accept(watch);
        }
    }

    private static ByteBuffer allocate(int count) {
        return ByteBuffer.allocateDirect(count * LibC.POLLFD_SIZE).order(ByteOrder.nativeOrder());
    }

    /** One watched file descriptor. */
    private final class Watch implements PtyWatch {
        private final int fd;
        private final IntConsumer ready;
        private boolean notified;
        private int armed;
        private int seen;

        private Watch(int fd, IntConsumer ready) {
            this.fd = fd;
            this.ready = ready;
        }

        /** From any thread. */
        @Override
        public void arm(int events) {
            order(() -> {
                armed = events == OPEN ? OPEN : (armed & ~OPEN) | events;
                lookDue |= events == OPEN; // a host may have been quicker
            });
        }

        /** {@code after} runs on the poll thread. */
        @Override
        public void end(Runnable after) {
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
