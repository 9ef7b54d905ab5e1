package dev.mynah.modem.ss;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.ss.component.Component;
import dev.mynah.network.air.nas.ss.component.Component.Invoke;
import dev.mynah.network.air.nas.ss.component.Component.ReturnError;
import dev.mynah.network.air.nas.ss.component.Component.ReturnResult;
import dev.mynah.network.air.nas.ss.component.Problem;
import dev.mynah.network.air.nas.ss.component.SsError;
import dev.mynah.network.air.nas.ss.component.SsOperation;
import dev.mynah.network.air.nas.ss.component.SsPassword;
import dev.mynah.network.air.nas.ss.component.SsPassword.Guidance;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.Map;
import java.util.Optional;

/** One operation the network is asked for; passwords it asks for in its course are given. TS 24.010 3. */
final class SsOperationRequest implements SsUser {
    private static final int INVOKE_ID = 1;

    private final Invoke invoke;
    private final Map<Guidance, String> passwords;
    private final Promise<Octets> done = Promise.promise();

    SsOperationRequest(SsOperation operation, Octets argument, Map<Guidance, String> passwords) {
        this.invoke = Invoke.of(INVOKE_ID, operation, argument);
        this.passwords = Map.copyOf(passwords);
    }

    /** What the operation gives. */
    Future<Octets> done() {
        return done.future();
    }

    @Override
    public void begun(SsTransaction transaction) {
        transaction.begin(invoke);
    }

    @Override
    public void refused(Refusal refusal) {
        done.tryFail(refusal);
    }

    @Override
    public void said(SsTransaction transaction, Component component) {
        if (component instanceof Invoke question) {
            transaction.say(
                    question.operation() == SsOperation.GET_PASSWORD.code()
                            ? password(question)
                            : question.rejected(Problem.UNRECOGNIZED_OPERATION));
        } else {
            finish(component);
        }
    }

    private Component password(Invoke question) {
        return Guidance.decode(question.argument())
                .value()
                .flatMap(asked -> Optional.ofNullable(passwords.get(asked)))
                .<Component>map(it -> question.done(new SsPassword(it).encode()))
                .orElseGet(() -> question.refused(SsError.UNEXPECTED_DATA_VALUE));
    }

    @Override
    public void ended(Optional<Component> last) {
        last.ifPresentOrElse(this::finish, () -> done.tryFail(new Refusal(Reason.ABORTED)));
    }

    private void finish(Component component) {
        if (component instanceof ReturnResult result) {
            done.tryComplete(result.value());
        } else if (component instanceof ReturnError error) {
            done.tryFail(new Refusal(reason(error)));
        } else {
            done.tryFail(new Refusal(Reason.NOT_SUPPORTED));
        }
    }

    private static Reason reason(ReturnError error) {
        SsError known = SsError.of(error.error()).orElse(SsError.SYSTEM_FAILURE);
        return switch (known) {
            case NEGATIVE_PASSWORD_CHECK, PASSWORD_REGISTRATION_FAILURE -> Reason.WRONG_PASSWORD;
            case FACILITY_NOT_SUPPORTED,
                    SS_NOT_AVAILABLE,
                    ILLEGAL_SS_OPERATION,
                    BEARER_SERVICE_NOT_PROVISIONED,
                    TELESERVICE_NOT_PROVISIONED -> Reason.NOT_SUPPORTED;
            default -> Reason.NOT_ALLOWED;
        };
    }

    @Override
    public void lost() {
        done.tryFail(new Refusal(Reason.NETWORK_TIMEOUT));
    }
}
