package dev.mynah.modem.mbim.port;

import dev.mynah.modem.ModemEvent;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Status;
import io.vertx.core.Future;

/**
 * A command of a service. One object serves all hosts; what it asks the engine may fail with a {@link
 * dev.mynah.modem.Refusal}, which becomes a {@link Status}.
 */
public interface Cid {
    Declaration declaration();

    /** Answers a query; only for commands that declare one. */
    default Future<Answer> query(MbimPort port, Contents given) {
        return Answer.failed(Status.NO_DEVICE_SUPPORT);
    }

    /** Does what is set; only for commands that declare one. */
    default Future<Answer> set(MbimPort port, Contents given) {
        return Answer.failed(Status.NO_DEVICE_SUPPORT);
    }

    /** Something happened to the subscription; tells the host by {@link MbimPort#indicate}. */
    default void on(MbimPort port, SubscriptionEvent event) {}

    /** Something happened to the modem. */
    default void on(MbimPort port, ModemEvent event) {}

    /** A host wants to be told of the command from now on, and did not before: tells it how things stand, where it must know. */
    default void subscribed(MbimPort port) {}

    /** A host has opened the function: begins what the command does for it meanwhile. @return ends that */
    default Runnable attend(MbimPort port) {
        return () -> {};
    }
}
