package dev.mynah.network.hlr.services;

import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.ss.component.Component;
import dev.mynah.network.air.nas.ss.component.Component.Invoke;
import dev.mynah.network.air.nas.ss.component.Component.ReturnError;
import dev.mynah.network.air.nas.ss.component.Component.ReturnResult;
import dev.mynah.network.air.nas.ss.component.Problem;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.air.nas.ss.component.SsError;
import dev.mynah.network.air.nas.ss.component.SsOperation;
import dev.mynah.network.air.nas.ss.component.SsPassword;
import dev.mynah.network.air.nas.ss.component.SsPassword.Guidance;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An operation that takes the barring password, which is asked for in its course by getPassword, linked to it. TS 23.011 3.1,
 * TS 24.010 3.2. Changing the password asks three times.
 */
final class PasswordDialogue {
    private static final int MISMATCH = 2;

    private final SubscriberServices services;
    private final Invoke operation;
    private final boolean changing;
    private final Supplier<Component> granted;
    private Guidance asked = Guidance.ENTER_PASSWORD;
    private int invokeId;
    private @Nullable String wanted;

    private PasswordDialogue(
            SubscriberServices services, Invoke operation, boolean changing, Supplier<Component> granted) {
        this.services = services;
        this.operation = operation;
        this.changing = changing;
        this.granted = granted;
        this.invokeId = operation.id();
    }

    /** An operation that is carried out when the password is right. */
    static PasswordDialogue before(SubscriberServices services, Invoke operation, Supplier<Component> granted) {
        return new PasswordDialogue(services, operation, false, granted);
    }

    /** registerPassword. */
    static PasswordDialogue change(SubscriberServices services, Invoke operation) {
        return new PasswordDialogue(services, operation, true, operation::done);
    }

    /** What can be said before anything is asked; empty when the password has to be asked for. */
    Optional<Component> refusal() {
        if (changing) {
            Optional<Integer> code =
                    SsPassword.decodeArgument(operation.argument()).value();
            if (code.isEmpty()) {
                return Optional.of(operation.rejected(Problem.MISTYPED_PARAMETER));
            }
            if (code.flatMap(SsCode::of)
                    .filter(it -> it.isBarring() || it == SsCode.ALL)
                    .isEmpty()) {
                return Optional.of(operation.refused(SsError.ILLEGAL_SS_OPERATION));
            }
        }
        return services.passwordBlocked()
                ? Optional.of(operation.refused(SsError.TOO_MANY_PASSWORD_ATTEMPTS))
                : Optional.empty();
    }

    /** The question to send. */
    Invoke question() {
        invokeId = (invokeId + 1) & 0xFF;
        return new Invoke(invokeId, Optional.of(operation.id()), SsOperation.GET_PASSWORD.code(), asked.encode());
    }

    /** Takes an answer: {@code next} is to be sent, and it is the last word if {@code last}. */
    Step answered(Component component) {
        Optional<String> given = component instanceof ReturnResult result && result.id() == invokeId
                ? SsPassword.decode(result.value()).value().map(SsPassword::digits)
                : Optional.empty();
        if (given.isEmpty()) {
            return new Step(operation.refused(SsError.UNEXPECTED_DATA_VALUE), true);
        }
        return switch (asked) {
            case ENTER_PASSWORD -> first(given.get());
            case ENTER_NEW_PASSWORD -> {
                wanted = given.get();
                asked = Guidance.ENTER_NEW_PASSWORD_AGAIN;
                yield new Step(question(), false);
            }
            case ENTER_NEW_PASSWORD_AGAIN -> last(given.get());
        };
    }

    private Step first(String given) {
        if (!services.check(given)) {
            boolean blocked = services.passwordBlocked();
            return new Step(
                    operation.refused(blocked ? SsError.TOO_MANY_PASSWORD_ATTEMPTS : SsError.NEGATIVE_PASSWORD_CHECK),
                    true);
        }
        if (!changing) {
            return new Step(granted.get(), true);
        }
        asked = Guidance.ENTER_NEW_PASSWORD;
        return new Step(question(), false);
    }

    private Step last(String given) {
        if (!given.equals(wanted)) {
            Octets cause =
                    new OctetWriter().octet(0x0A).octet(1).octet(MISMATCH).toOctets();
            return new Step(new ReturnError(operation.id(), SsError.PASSWORD_REGISTRATION_FAILURE.code(), cause), true);
        }
        services.password(given);
        return new Step(operation.done(new SsPassword(given).encode()), true);
    }

    /** What to say next. */
    record Step(Component component, boolean last) {
        List<Component> components() {
            return List.of(component);
        }
    }
}
