package dev.mynah.modem.qmi;

import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** One request of a service and its answer. Keeps no state of its own: a client has its {@link QmiClient}. */
public interface QmiCommand {
    MessageForm form();

    /**
     * Does what a request asks. Completes with the TLVs of the response beside the result, in a turn of the modem's timeline.
     * Fails, or throws, with a {@link QmiRefusal}, or with the engine's {@code Refusal}, which has its error in
     * {@link RefusalErrors}.
     */
    Future<Tlvs> answer(QmiClient client, QmiRequest request);
}
