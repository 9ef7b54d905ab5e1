package dev.mynah.modem.door;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The threads that wait for one open serial port: one reads, a piece at a time, and asks before it reads the next; one writes
 * and does what has to be done between writes. Neither decides anything.
 */
final class UartThreads {
    /** What a device that does not take it may leave waiting; the rest is lost, as on any cable. */
    private static final int MOST_WAITING = 64 * 1024;

    private static final int PIECE = 4096;

    private final Uart uart;
    private final Owner owner;
    private final Semaphore mayRead = new Semaphore(0);
    private final AtomicInteger waiting = new AtomicInteger();
    private final ExecutorService reading;
    private final ExecutorService writing;
    private volatile boolean closing;

    /** Who has the port open; told on threads of this one's. */
    interface Owner extends Uart.Dsr {
        void received(UartThreads from, byte[] bytes);

        void gone(UartThreads from);
    }

    private UartThreads(Uart uart, String port, Owner owner, ExecutorService writing) {
        this.uart = uart;
        this.owner = owner;
        this.writing = writing;
        this.reading = Executors.newSingleThreadExecutor(daemon(port + "-read"));
    }

    /** Opens the port on a thread of its own, as that may take a while. It is read from once told to {@link #goOn}. */
    static Future<UartThreads> open(
            Uart.Opener opener, String port, SerialFormat format, FlowControl flow, Owner owner) {
        Promise<UartThreads> opened = Promise.promise();
        ExecutorService thread = Executors.newSingleThreadExecutor(daemon(port + "-write"));
        thread.execute(() -> {
            try {
                Uart uart = opener.open(port, format, flow, owner);
                UartThreads made = new UartThreads(uart, port, owner, thread);
                made.reading.execute(made::read);
                opened.complete(made);
            } catch (DoorRefusal refused) {
                thread.shutdown();
                opened.fail(refused);
            }
        });
        return opened.future();
    }

    private static ThreadFactory daemon(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    private void read() {
        byte[] piece = new byte[PIECE];
        mayRead.acquireUninterruptibly();
        for (int count = uart.read(piece); count >= 0 && !closing; count = uart.read(piece)) {
            owner.received(this, Arrays.copyOf(piece, count));
            mayRead.acquireUninterruptibly();
        }
        if (!closing) {
            owner.gone(this);
        }
    }

    /** Reads another piece, whenever there is one. */
    void goOn() {
        mayRead.release();
    }

    void write(byte[] bytes) {
        if (waiting.get() + bytes.length <= MOST_WAITING) {
            waiting.addAndGet(bytes.length);
            order(open -> {
                open.write(bytes);
                waiting.addAndGet(-bytes.length);
            });
        }
    }

    /** Does something with the port after what was written before. */
    void order(Consumer<Uart> task) {
        try {
            writing.execute(() -> task.accept(uart));
        } catch (RejectedExecutionException closed) {
            // It is over: there is nothing to do any more.
        }
    }

    /** Closes the port; what still waits to be written is lost. */
    Future<Void> close() {
        closing = true;
        Promise<Void> closed = Promise.promise();
        writing.shutdownNow();
        mayRead.release();
        reading.shutdown();
        new Thread(
                        () -> {
                            uart.close();
                            closed.complete();
                        },
                        "serial-close")
                .start();
        return closed.future();
    }
}
