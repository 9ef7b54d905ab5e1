package dev.mynah.modem.qmi;

import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.HashMap;
import java.util.Map;

/** The requests of a connection that are not answered yet, so that a host can take one back. */
final class Transactions {
    /** Hosts wait for answers; more than this at once is a flood. */
    private static final int MOST = 256;

    private record Key(QmiClient client, int transaction) {}

    private record Pending(QmiRequest request, Promise<Tlvs> answer) {}

    private final Map<Key, Pending> pending = new HashMap<>();

    /** The command's answer, which is ABORTED once the host takes the request back. */
    Future<Tlvs> track(QmiClient client, QmiRequest request, QmiCommand command) {
        if (pending.size() >= MOST) {
            return Future.failedFuture(new QmiRefusal(QmiError.INSUFFICIENT_RESOURCES));
        }
        Future<Tlvs> answer = asked(client, request, command);
        if (answer.isComplete()) {
            return answer;
        }
        Key key = new Key(client, request.transaction());
        Promise<Tlvs> promise = Promise.promise();
        pending.put(key, new Pending(request, promise));
        answer.onComplete(done -> {
            if (pending.remove(key) != null) {
                promise.handle(done);
            }
        });
        return promise.future();
    }

    /** A command's exception is its answer too. */
    private static Future<Tlvs> asked(QmiClient client, QmiRequest request, QmiCommand command) {
        try {
            return command.answer(client, request);
        } catch (RuntimeException e) {
            return Future.failedFuture(e);
        }
    }

    /** @return whether there was such a request to take back */
    boolean abort(QmiClient client, int transaction) {
        Pending taken = pending.remove(new Key(client, transaction));
        if (taken != null) {
            taken.request().aborted();
            taken.answer().fail(new QmiRefusal(QmiError.ABORTED));
        }
        return taken != null;
    }
}
