package dev.mynah.modem.at.port;

import dev.mynah.at.command.Answer;
import dev.mynah.at.result.CmeError;
import dev.mynah.modem.Refusal;
import io.vertx.core.Future;
import java.util.function.Function;

/** Answers that wait for the engine: what it gives, or the {@code +CME ERROR} for what it refuses. */
public final class Pending {
    private Pending() {}

    /** OK once the engine has done it. */
    public static Answer ok(Future<?> done) {
        return of(done, ignored -> Answer.ok());
    }

    /** What {@code then} makes of what the engine gives. */
    public static <T> Answer of(Future<T> given, Function<? super T, Answer> then) {
        return Answer.later(answered(given, then).toCompletionStage());
    }

    /** The same, but the host may lose patience: {@code abort} then stops the engine. V.250 5.6.1. */
    public static <T> Answer abortable(Future<T> given, Function<? super T, Answer> then, Runnable abort) {
        return Answer.later(answered(given, then).toCompletionStage(), () -> {
            abort.run();
            return Answer.error(CmeError.COMMAND_ABORTED_BY_USER);
        });
    }

    private static <T> Future<Answer> answered(Future<T> given, Function<? super T, Answer> then) {
        return given.<Answer>map(then)
                .recover(cause -> cause instanceof Refusal refusal
                        ? Future.succeededFuture(Answer.error(RefusalErrors.of(refusal)))
                        : Future.failedFuture(cause));
    }
}
