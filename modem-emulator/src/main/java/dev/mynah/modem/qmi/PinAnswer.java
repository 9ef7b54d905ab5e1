package dev.mynah.modem.qmi;

import dev.mynah.modem.PinKey;
import dev.mynah.modem.PinStatus;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Sim;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;
import java.util.function.Function;

/** What becomes of a PIN's message: the error, with what is left of the tries. */
public final class PinAnswer {
    private PinAnswer() {}

    /**
     * The answer of a message about a PIN.
     *
     * @param asked what the card was asked
     * @param left the TLVs that say how often the PIN and the PUK may still be tried
     */
    public static Future<Tlvs> of(Sim sim, PinKey key, Future<Void> asked, Function<PinStatus, Tlvs> left) {
        return asked.map(Tlvs.NONE)
                .recover(why -> why instanceof Refusal refusal
                        ? Future.failedFuture(refused(refusal, sim.pin(key), left))
                        : Future.failedFuture(why));
    }

    private static QmiRefusal refused(Refusal refusal, PinStatus status, Function<PinStatus, Tlvs> left) {
        return switch (refusal.reason()) {
            case WRONG_PASSWORD -> new QmiRefusal(QmiError.INCORRECT_PIN, left.apply(status));
            case SIM_PUK_REQUIRED, SIM_PUK2_REQUIRED -> new QmiRefusal(QmiError.PIN_BLOCKED, left.apply(status));
            case SIM_FAILURE ->
                new QmiRefusal(
                        status.pukTries() == 0 ? QmiError.PIN_ALWAYS_BLOCKED : QmiError.INTERNAL, left.apply(status));
            // It is in that state already, or is not asked for.
            case NOT_ALLOWED -> new QmiRefusal(QmiError.NO_EFFECT);
            default -> new QmiRefusal(RefusalErrors.of(refusal));
        };
    }
}
