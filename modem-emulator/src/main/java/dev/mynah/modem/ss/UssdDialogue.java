package dev.mynah.modem.ss;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.SubscriptionEvent.UssdReceived;
import dev.mynah.modem.SupplementaryServices.UssdState;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.ss.component.Component;
import dev.mynah.network.air.nas.ss.component.Component.Invoke;
import dev.mynah.network.air.nas.ss.component.Component.ReturnResult;
import dev.mynah.network.air.nas.ss.component.Problem;
import dev.mynah.network.air.nas.ss.component.SsError;
import dev.mynah.network.air.nas.ss.component.SsOperation;
import dev.mynah.network.air.nas.ss.component.UssdText;
import dev.mynah.network.air.text.CbsCodingScheme;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A dialogue of USSD, whoever began it. TS 23.090 5. */
final class UssdDialogue implements SsUser {
    private final Consumer<UssdReceived> tell;
    private final @Nullable Invoke dialled;
    private final Promise<Void> sent = Promise.promise();
    private @Nullable SsTransaction transaction;
    private @Nullable Invoke question;
    private boolean answered;

    private UssdDialogue(@Nullable Invoke dialled, Consumer<UssdReceived> tell) {
        this.dialled = dialled;
        this.tell = tell;
    }

    /** One that a user begins. */
    static UssdDialogue dialling(String text, Consumer<UssdReceived> tell) {
        Invoke invoke = Invoke.of(
                1,
                SsOperation.PROCESS_UNSTRUCTURED_SS_REQUEST,
                UssdText.of(text).encode());
        return new UssdDialogue(invoke, tell);
    }

    /** One that the network begins. */
    static UssdDialogue ofNetwork(Consumer<UssdReceived> tell) {
        return new UssdDialogue(null, tell);
    }

    /** Completes when what was dialled is on its way. */
    Future<Void> sent() {
        return sent.future();
    }

    boolean asks() {
        return question != null;
    }

    void answer(String text) {
        SsTransaction open = transaction;
        Invoke asked = question;
        if (open != null && asked != null) {
            question = null;
            answered = true;
            open.say(asked.done(UssdText.of(text).encode()));
        }
    }

    /** The user has had enough. */
    void leave() {
        if (transaction != null) {
            transaction.end();
        }
    }

    @Override
    public void begun(SsTransaction begun) {
        transaction = begun;
        if (dialled != null) {
            begun.begin(dialled);
            sent.tryComplete();
        }
    }

    @Override
    public void refused(Refusal refusal) {
        sent.tryFail(refusal);
    }

    @Override
    public void said(SsTransaction on, Component component) {
        if (!(component instanceof Invoke invoke)) {
            ended(Optional.of(component));
            return;
        }
        Optional<UssdText> text = UssdText.decode(invoke.argument()).value();
        boolean asks = invoke.operation() == SsOperation.UNSTRUCTURED_SS_REQUEST.code();
        boolean tells = invoke.operation() == SsOperation.UNSTRUCTURED_SS_NOTIFY.code();
        if (!asks && !tells) {
            on.say(invoke.rejected(Problem.UNRECOGNIZED_OPERATION));
        } else if (text.isEmpty()) {
            on.say(invoke.rejected(Problem.MISTYPED_PARAMETER));
        } else if (text.get().text().isEmpty()) {
            on.say(invoke.refused(SsError.UNKNOWN_ALPHABET));
        } else if (asks) {
            question = invoke;
            report(UssdState.QUESTION, text.get());
        } else {
            on.say(invoke.done());
            answered = true;
            report(UssdState.FINISHED, text.get());
        }
    }

    private void report(UssdState state, UssdText text) {
        tell.accept(new UssdReceived(state, text.text(), text.coding()));
    }

    private void report(UssdState state) {
        tell.accept(new UssdReceived(state, Optional.empty(), CbsCodingScheme.SEVEN_BIT.value()));
    }

    @Override
    public void ended(Optional<Component> last) {
        boolean waiting = question != null;
        question = null;
        if (last.isEmpty()) {
            // What the network began is over in order once it has been answered, and a notice was told already.
            if (dialled != null || waiting || !answered) {
                report(UssdState.ENDED);
            }
        } else if (last.get() instanceof ReturnResult result) {
            Octets value = result.value();
            UssdText.decode(value)
                    .value()
                    .filter(text -> text.text().isPresent())
                    .ifPresentOrElse(text -> report(UssdState.FINISHED, text), () -> report(UssdState.ENDED));
        } else {
            report(UssdState.NOT_SUPPORTED);
        }
    }

    @Override
    public void lost() {
        question = null;
        sent.tryFail(new Refusal(Reason.NETWORK_TIMEOUT));
        report(UssdState.TIMED_OUT);
    }
}
