package dev.mynah.modem.sms;

import dev.mynah.modem.Messages.Sent;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.network.air.sms.relay.RelayTimer;
import dev.mynah.network.air.sms.relay.RpCause;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import java.util.Set;

/** The news for the network, which found the memory full, that there is room again: RP-SMMA. TS 24.011 6.3.3. */
final class MemoryAvailable {
    /** Causes after which it is worth repeating. TS 24.011 6.3.3.1.3. */
    private static final Set<Integer> PASSING = Set.of(
            RpCause.NETWORK_OUT_OF_ORDER.value(),
            RpCause.TEMPORARY_FAILURE.value(),
            RpCause.CONGESTION.value(),
            RpCause.RESOURCES_UNAVAILABLE.value());

    private final Timeline timeline;
    private final Sending sending;
    private final SmsStatus status;

    MemoryAvailable(Timeline timeline, Sending sending, SmsStatus status) {
        this.timeline = timeline;
        this.sending = sending;
        this.status = status;
    }

    /** A message has been deleted, or a host has room. Completes when the network has heard it, where it has to. */
    Future<Void> room() {
        return status.full() && sending.idle() ? tell(true) : Future.succeededFuture();
    }

    /** @param again whether to try once more where it comes to nothing for a passing reason */
    private Future<Void> tell(boolean again) {
        Future<Sent> telling = sending.memoryAvailable();
        telling.onSuccess(sent -> status.full(false)).onFailure(failure -> {
            if (again && failure instanceof Refusal refusal && passing(refusal)) {
                timeline.after(RelayTimer.TRAM.standard(), () -> {
                    if (status.full()) {
                        tell(false);
                    }
                });
            }
        });
        return telling.mapEmpty();
    }

    private static boolean passing(Refusal refusal) {
        return refusal.reason() == Reason.NETWORK_TIMEOUT
                || (refusal.cause().isPresent()
                        && PASSING.contains(refusal.cause().getAsInt()));
    }
}
