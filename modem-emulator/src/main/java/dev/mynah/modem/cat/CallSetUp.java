package dev.mynah.modem.cat;

import dev.mynah.euicc.cat.command.SetUpCall;
import dev.mynah.euicc.cat.object.GeneralResult;
import dev.mynah.euicc.cat.object.Result;
import dev.mynah.modem.Calls;
import dev.mynah.modem.Calls.CallEnd;
import dev.mynah.modem.Calls.Dialling;
import dev.mynah.modem.Calls.State;
import dev.mynah.modem.SubscriptionEvent;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** A call that the card has asked for, until somebody takes it or nothing comes of it. TS 102 223 6.4.13. */
final class CallSetUp {
    /** Of the qualifier; the rest of it is whether to try again, which a terminal need not do. */
    private static final int WHAT_OF_OTHERS = 0xFE;

    private static final int UNLESS_BUSY = 0x00;
    private static final int IN_PLACE_OF_OTHERS = 0x04;

    // More of a result, 8.12.2 and 8.12.3.
    private static final int BUSY_ON_CALL = 0x02;
    private static final int NO_SPECIFIC_CAUSE = 0x00;
    private static final int CAUSE = 0x80;

    private final Calls calls;
    private final Consumer<Result> answer;
    private OptionalInt call = OptionalInt.empty();
    private boolean over;

    /** @param answer told once */
    CallSetUp(Calls calls, Consumer<Result> answer) {
        this.calls = calls;
        this.answer = answer;
    }

    void begin(SetUpCall asked) {
        boolean busy = !calls.list().isEmpty();
        int others = asked.qualifier() & WHAT_OF_OTHERS;
        if (busy && others == UNLESS_BUSY) {
            end(Result.of(GeneralResult.TERMINAL_UNABLE_NOW, BUSY_ON_CALL));
            return;
        }
        if (busy && others == IN_PLACE_OF_OTHERS) {
            calls.hangUp();
        }
        calls.dial(Dialling.of(asked.number().number()))
                .onComplete(
                        this::begun, refused -> end(Result.of(GeneralResult.TERMINAL_UNABLE_NOW, NO_SPECIFIC_CAUSE)));
    }

    private void begun(int id) {
        call = OptionalInt.of(id);
        if (calls.list().stream().noneMatch(this::is)) {
            // It was over before it had its number here.
            calls.lastEnd().ifPresent(it -> end(result(it)));
        }
    }

    void noticed(SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.CallChanged changed) {
            if (is(changed.call()) && changed.call().state() == State.ACTIVE) {
                end(Result.of(GeneralResult.PERFORMED));
            }
        } else if (event instanceof SubscriptionEvent.CallEnded ended && is(ended.call())) {
            end(result(ended.end()));
        }
    }

    private boolean is(Calls.Call other) {
        return call.equals(OptionalInt.of(other.id()));
    }

    private static Result result(CallEnd end) {
        return end.byNetwork()
                ? Result.of(GeneralResult.NETWORK_UNABLE_NOW, CAUSE | end.cause())
                : Result.of(GeneralResult.CALL_CLEARED_BY_USER);
    }

    /** The card wants no answer any more. */
    void forget() {
        over = true;
    }

    private void end(Result result) {
        if (!over) {
            over = true;
            answer.accept(result);
        }
    }
}
