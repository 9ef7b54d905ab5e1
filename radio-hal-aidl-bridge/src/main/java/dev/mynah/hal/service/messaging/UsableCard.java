package dev.mynah.hal.service.messaging;

import dev.mynah.modem.Functionality;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Subscription;
import io.vertx.core.Future;

/** The card of a slot, without which there is nobody to send for and nothing to keep messages in. */
final class UsableCard {
    private UsableCard() {}

    /** Refused where there is none, or none yet. */
    static Future<Void> of(Subscription slot) {
        if (slot.functionality() == Functionality.MINIMUM) {
            return Future.failedFuture(new Refusal(Reason.RADIO_OFF));
        }
        return switch (slot.sim().state()) {
            case READY -> Future.succeededFuture();
            case ABSENT -> Future.failedFuture(new Refusal(Reason.SIM_ABSENT));
            default -> Future.failedFuture(new Refusal(Reason.SIM_NOT_READY));
        };
    }
}
