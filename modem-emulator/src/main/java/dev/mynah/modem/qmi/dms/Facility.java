package dev.mynah.modem.qmi.dms;

import dev.mynah.modem.Personalisation;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What the device can be locked to, as DMS numbers it. */
final class Facility {
    private static final List<Personalisation.Category> BY_NUMBER = List.of(
            Personalisation.Category.NETWORK,
            Personalisation.Category.NETWORK_SUBSET,
            Personalisation.Category.SERVICE_PROVIDER,
            Personalisation.Category.CORPORATE,
            Personalisation.Category.FIRST_SIM);

    private Facility() {}

    static Personalisation.Category of(int number) {
        if (number >= BY_NUMBER.size()) {
            throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        }
        return BY_NUMBER.get(number);
    }

    /** The lock that stands between the card and the stack, where DMS has a number for it. */
    static Optional<Integer> required(Personalisation locks) {
        return locks.required().map(BY_NUMBER::indexOf).filter(it -> it >= 0);
    }

    /** The answer of a message that opens or unblocks a lock. */
    static Future<Tlvs> answer(Future<Void> asked, Supplier<Tlvs> left) {
        return asked.map(Tlvs.NONE).recover(why -> Future.failedFuture(refused(why, left)));
    }

    private static Throwable refused(Throwable why, Supplier<Tlvs> left) {
        if (!(why instanceof Refusal refusal)) {
            return why;
        }
        return switch (refusal.reason()) {
            case WRONG_PASSWORD -> new QmiRefusal(QmiError.INCORRECT_PIN, left.get());
            case NOT_ALLOWED -> new QmiRefusal(QmiError.NO_EFFECT, left.get());
            default -> why;
        };
    }
}
