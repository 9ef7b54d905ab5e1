package dev.mynah.at.line;

import dev.mynah.at.command.Answer;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A command at work. It answers once: through {@link #begin}, later to its line, or by being aborted. */
final class Work {
    private final Answer.Later later;
    private final Execution<?> execution;
    private @Nullable Consumer<Answer> waiting;
    private @Nullable Answer early;
    private boolean over;

    Work(Answer.Later later, Execution<?> execution) {
        this.later = later;
        this.execution = execution;
    }

    /** The answer, if it is there already; otherwise null, and {@code whenDone} gets it when it is. */
    @Nullable Answer begin(Consumer<Answer> whenDone) {
        later.stage().whenComplete((answer, failure) -> completed(answer == null ? broken(failure) : answer));
        waiting = whenDone;
        return early;
    }

    private void completed(Answer answer) {
        if (waiting == null) {
            early = answer;
        } else if (!over) {
            over = true;
            waiting.accept(answer);
        }
    }

    boolean abortable() {
        return later.onAbort().isPresent();
    }

    /** Stops the command if it can be, and gives its answer to that. What it answers from now on has no effect. */
    @Nullable Answer abandon() {
        over = true;
        if (later.onAbort().isEmpty()) {
            return null;
        }
        try {
            return later.onAbort().get().get();
        } catch (RuntimeException broken) {
            return broken(broken);
        }
    }

    private Answer broken(@Nullable Throwable failure) {
        if (failure == null) {
            return execution.broken(new NullPointerException("the stage gave no answer"));
        }
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return execution.broken(cause);
    }
}
