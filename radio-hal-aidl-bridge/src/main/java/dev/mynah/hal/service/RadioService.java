package dev.mynah.hal.service;

import dev.mynah.hal.aidl.AidlInterface;
import dev.mynah.hal.aidl.Remote;
import dev.mynah.hal.radio.RadioError;
import dev.mynah.hal.radio.RadioResponseInfo;
import dev.mynah.hal.radio.RadioResponseType;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One service instance: who calls it has given it two objects, one for answers and one for what happens. The last caller to
 * do so has the service; when its process dies, nobody has. Lives on the modem's timeline.
 *
 * @param <R> the interface of the answers
 * @param <I> the interface of the indications
 */
public abstract class RadioService<R, I> {
    private Executor turns = Runnable::run;
    private @Nullable CallTrace trace;
    private @Nullable R responses;
    private @Nullable I indications;
    private @Nullable R had;

    /** {@code setResponseFunctions}. */
    protected final void has(R answers, I happenings) {
        responses = traced(answers);
        indications = traced(happenings);
        had = answers;
        ((Remote) answers).binder().unlinked().onSuccess(dead -> {
            if (had == answers) {
                had = null;
                responses = null;
                indications = null;
                left();
            }
        });
        arrived();
    }

    private <T> T traced(T callback) {
        CallTrace told = trace;
        return told == null
                ? callback
                : AidlInterface.through(callback, (called, host) -> new TracedCallback(called, host, told));
    }

    /**
     * Gives it its place.
     *
     * @param told what crosses is told to
     * @param timeline the modem's: what happens in a turn is indicated in the next one, after the answers
     */
    final void place(CallTrace told, Timeline timeline) {
        trace = told;
        turns = timeline::execute;
    }

    /** Somebody has the service now, and is to be told what it cannot ask for. */
    protected void arrived() {}

    /** Nobody has the service any more. */
    protected void left() {}

    /** Answers a request, once. */
    protected final void answer(int serial, RadioError error, BiConsumer<R, RadioResponseInfo> how) {
        R to = responses;
        if (to != null) {
            how.accept(to, new RadioResponseInfo(RadioResponseType.SOLICITED, serial, error));
        }
    }

    /** Answers that it has been done. */
    protected final void done(int serial, BiConsumer<R, RadioResponseInfo> how) {
        answer(serial, RadioError.NONE, how);
    }

    /** Answers what does not exist in the technologies of this modem. */
    protected final void notHere(int serial, BiConsumer<R, RadioResponseInfo> how) {
        answer(serial, RadioError.REQUEST_NOT_SUPPORTED, how);
    }

    /** Answers when the engine has done it, or with its refusal. */
    protected final void when(Future<Void> doing, int serial, BiConsumer<R, RadioResponseInfo> how) {
        doing.onComplete(
                did -> answer(serial, RadioError.NONE, how), refused -> answer(serial, Refusals.error(refused), how));
    }

    /**
     * Answers with what the engine gives, or with its refusal.
     *
     * @param otherwise the value that goes with an error
     */
    protected final <T> void when(Future<T> coming, T otherwise, int serial, Answer<R, T> how) {
        coming.onComplete(
                value -> answer(serial, RadioError.NONE, (to, info) -> how.give(to, info, value)),
                refused -> answer(serial, Refusals.error(refused), (to, info) -> how.give(to, info, otherwise)));
    }

    /** An answer that has a value. */
    protected interface Answer<R, T> {
        void give(R to, RadioResponseInfo info, T value);
    }

    /** Tells something, if anybody listens; after the answer to the request that made it happen. */
    protected final void indicate(Consumer<I> what) {
        turns.execute(() -> {
            I to = indications;
            if (to != null) {
                what.accept(to);
            }
        });
    }
}
