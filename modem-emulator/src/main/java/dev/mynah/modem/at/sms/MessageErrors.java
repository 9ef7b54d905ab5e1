package dev.mynah.modem.at.sms;

import dev.mynah.at.command.Answer;
import dev.mynah.at.result.CmsError;
import dev.mynah.modem.Refusal;
import dev.mynah.network.air.sms.FailureCause;
import dev.mynah.network.air.sms.relay.RpCause;
import io.vertx.core.Future;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/** How AT says what the engine refuses of a message: {@code +CMS ERROR}. TS 27.005 3.2.5. */
final class MessageErrors {
    private MessageErrors() {}

    /** What {@code then} makes of what the engine gives, or the error for what it refuses. */
    static <T> Answer pending(Future<T> given, Function<T, Answer> then) {
        return Answer.later(given.map(then)
                .recover(cause -> cause instanceof Refusal refusal
                        ? Future.succeededFuture(Answer.error(of(refusal)))
                        : Future.failedFuture(cause))
                .toCompletionStage());
    }

    static CmsError of(Refusal refusal) {
        return switch (refusal.reason()) {
            case MESSAGE_REFUSED -> cause(refusal.cause().orElse(CmsError.UNKNOWN.code()));
            case NOT_SUPPORTED -> CmsError.OPERATION_NOT_SUPPORTED;
            case INVALID_ARGUMENT -> CmsError.INVALID_PDU_MODE_PARAMETER;
            case SIM_ABSENT -> CmsError.SIM_NOT_INSERTED;
            case SIM_NOT_READY -> CmsError.SIM_BUSY;
            case SIM_PIN_REQUIRED -> CmsError.SIM_PIN_REQUIRED;
            case SIM_PUK_REQUIRED -> CmsError.SIM_PUK_REQUIRED;
            case SIM_FAILURE -> CmsError.SIM_FAILURE;
            case MEMORY_FULL -> CmsError.MEMORY_FULL;
            case INVALID_INDEX -> CmsError.INVALID_MEMORY_INDEX;
            case SERVICE_CENTRE_UNKNOWN -> CmsError.SMSC_ADDRESS_UNKNOWN;
            case NO_NETWORK_SERVICE, RADIO_OFF, NETWORK_NOT_ALLOWED -> CmsError.NO_NETWORK_SERVICE;
            case NETWORK_TIMEOUT -> CmsError.NETWORK_TIMEOUT;
            case NOT_ALLOWED, FIXED_DIALLING -> CmsError.OPERATION_NOT_ALLOWED;
            default -> CmsError.UNKNOWN;
        };
    }

    private static CmsError cause(int value) {
        String words = RpCause.of(value)
                .<Enum<?>>map(it -> it)
                .or(() -> Arrays.stream(FailureCause.values())
                        .filter(it -> it.value() == value)
                        .<Enum<?>>map(it -> it)
                        .findFirst())
                .map(it -> it.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .orElse("network cause " + value);
        return new CmsError(value, words);
    }
}
