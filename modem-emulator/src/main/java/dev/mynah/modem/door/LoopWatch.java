package dev.mynah.modem.door;

import io.netty.channel.IoEvent;
import io.netty.channel.IoEventLoop;
import io.netty.channel.IoRegistration;
import io.netty.channel.epoll.EpollIoEvent;
import io.netty.channel.epoll.EpollIoHandle;
import io.netty.channel.epoll.EpollIoOps;
import io.netty.channel.unix.FileDescriptor;
import io.vertx.core.Vertx;
import io.vertx.core.internal.ContextInternal;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Has the owner's own event loop wait for a pty while a host has it open, so that an answer takes no more wakings than a
 * socket's. That a host opens it, which no poll tells, is the poll thread's to see; so is everything without native epoll.
 */
final class LoopWatch implements PtyWatch, EpollIoHandle {
    private static final EpollIoOps NOTHING = EpollIoOps.valueOf(0);
    private static final int HUNG_UP = LibC.POLLHUP | LibC.POLLERR;

    private final FileDescriptor fd;
    private final ContextInternal context;
    private final IoEventLoop loop;
    private final PtyWatch opening;
    private final IntConsumer ready;
    private @Nullable IoRegistration registration;
    private EpollIoOps submitted = NOTHING;
    private int armed;
    private boolean telling;

    private LoopWatch(int fd, ContextInternal context, IoEventLoop loop, PtyWatch opening, IntConsumer ready) {
        this.fd = new FileDescriptor(fd);
        this.context = context;
        this.loop = loop;
        this.opening = opening;
        this.ready = ready;
    }

    /** Where the turn we are in is one of an event loop with epoll. */
    static Optional<PtyWatch> here(PtyMaster pty, PtyWatch opening, IntConsumer ready) {
        return Vertx.currentContext() instanceof ContextInternal context
                        && context.nettyEventLoop() instanceof IoEventLoop loop
                        && loop.inEventLoop()
                        && isEpoll(loop)
                ? Optional.of(new LoopWatch(pty.fd(), context, loop, opening, ready))
                : Optional.empty();
    }

    /** Its classes may be missing where its library is. */
    private static boolean isEpoll(IoEventLoop loop) {
        return loop.isCompatible(LoopWatch.class);
    }

    @Override
    public void arm(int events) {
        if (events == PollThread.OPEN) {
            armed = 0;
            leave();
            opening.arm(PollThread.OPEN);
            return;
        }
        armed |= events;
        if (registration == null) {
            registration = loop.register(this).getNow(); // at once, as this is the loop's own thread
            submitted = NOTHING;
        }
        submit();
    }

    /** A hang-up is told whatever is asked for. */
    private void submit() {
        EpollIoOps wanted = EpollIoOps.valueOf(armed & (PollThread.READ | PollThread.WRITE));
        if (registration != null && !telling && !wanted.equals(submitted)) {
            submitted = wanted;
            registration.submit(wanted);
        }
    }

    private void leave() {
        if (registration != null) {
            registration.cancel();
            registration = null;
        }
    }

    @Override
    public void end(Runnable after) {
        leave();
        opening.end(after);
    }

    @Override
    public FileDescriptor fd() {
        return fd;
    }

    /** Most owners arm anew for what they were told of: the kernel hears of it only where they don't. */
    @Override
    public void handle(IoRegistration from, IoEvent event) {
        int seen = ((EpollIoEvent) event).ops().value();
        if (registration == null) {
            return;
        }
        armed = (seen & HUNG_UP) != 0 ? 0 : armed & ~seen;
        telling = true;
        context.dispatch(seen, ready::accept);
        telling = false;
        submit();
    }

    /** The loop ends; the descriptor is its owner's. */
    @Override
    public void close() {}
}
