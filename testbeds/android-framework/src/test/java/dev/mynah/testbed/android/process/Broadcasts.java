package dev.mynah.testbed.android.process;

import android.content.Intent;
import dev.mynah.testbed.android.world.Patience;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What telephony tells other applications, in its order. */
public final class Broadcasts {
    private final BlockingQueue<Intent> sent = new LinkedBlockingQueue<>();

    void add(Intent intent) {
        sent.add(intent);
    }

    /** Waits for the next one of this action, and forgets those before it. */
    public Intent next(String action) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Patience.SECONDS);
        @Nullable Intent intent;
        do {
            intent = sent.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (intent == null) {
                throw new AssertionError("no " + action + "; the framework's log:\n" + FrameworkLog.text());
            }
        } while (!Objects.equals(intent.getAction(), action));
        return intent;
    }
}
