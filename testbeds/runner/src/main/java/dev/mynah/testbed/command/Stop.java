package dev.mynah.testbed.command;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * When a testbed ends and how: by SIGTERM or Ctrl-C, by request, or because it can't go on. A signal ends the JVM with 128
 * and its number by itself; here it ends with 0 once everything is closed, and within two seconds in any case.
 */
final class Stop implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 1900;

    private final CompletableFuture<Optional<String>> wanted = new CompletableFuture<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::signalled, "stop");

    Stop() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Ends the testbed; a sentence says what went wrong, none that it was asked to. From any thread. */
    void because(Optional<String> failure) {
        wanted.complete(failure);
    }

    /** Waits until the testbed is to end, or the time has passed. */
    void await(Duration longest) throws InterruptedException {
        try {
            wanted.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            wanted.complete(Optional.empty());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    Optional<String> failure() {
        return wanted.getNow(Optional.empty());
    }

    private void signalled() {
        wanted.complete(Optional.empty());
        try {
            done.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(failure().isPresent() ? 1 : 0);
    }

    /** Everything is closed. */
    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // It runs already: a signal came.
        }
    }
}
