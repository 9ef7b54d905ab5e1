package dev.mynah.testbed.android.process;

import android.os.AsyncResult;
import android.os.Handler;
import android.os.Looper;
import android.os.Message;
import dev.mynah.testbed.android.world.Patience;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What a listener on the main thread was told of one kind of event. */
public final class Heard {
    private final BlockingQueue<AsyncResult> told = new LinkedBlockingQueue<>();
    private final Handler listener;

    Heard(Looper main) {
        listener = new Handler(main) {
            @Override
            public void handleMessage(Message message) {
                told.add((AsyncResult) message.obj);
            }
        };
    }

    Handler listener() {
        return listener;
    }

    /** Waits for the next event; what comes with it, null if nothing does. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // RIL's events have no types
    public <T> @Nullable T next() throws InterruptedException {
        var result = told.poll(Patience.SECONDS, TimeUnit.SECONDS);
        if (result == null) {
            throw new AssertionError("nothing was heard; the framework's log:\n" + FrameworkLog.text());
        }
        return (T) result.result;
    }

    /** Whether something waits to be taken. */
    public boolean isAnything() {
        return !told.isEmpty();
    }
}
