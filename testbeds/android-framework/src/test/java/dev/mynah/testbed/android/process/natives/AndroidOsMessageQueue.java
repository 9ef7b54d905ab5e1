package dev.mynah.testbed.android.process.natives;

import android.os.MessageQueue;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** {@code android.os.MessageQueue}: a looper sleeps on a semaphore until it is woken or its next message is due. */
public final class AndroidOsMessageQueue {
    private static final Map<Long, Semaphore> QUEUES = new ConcurrentHashMap<>();
    private static final AtomicLong NEXT = new AtomicLong();

    private AndroidOsMessageQueue() {}

    public static long nativeInit() {
        long queue = NEXT.incrementAndGet();
        QUEUES.put(queue, new Semaphore(0));
        return queue;
    }

    public static void nativeDestroy(long queue) {
        QUEUES.remove(queue);
    }

    public static void nativePollOnce(MessageQueue self, long queue, int timeoutMillis) {
        var awake = QUEUES.get(queue);
        if (awake == null) {
            return;
        }
        try {
            if (timeoutMillis < 0) {
                awake.acquire();
            } else {
                awake.tryAcquire(timeoutMillis, TimeUnit.MILLISECONDS);
            }
            awake.drainPermits();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void nativeWake(long queue) {
        var awake = QUEUES.get(queue);
        if (awake != null) {
            awake.release();
        }
    }
}
