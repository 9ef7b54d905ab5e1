package dev.mynah.modem.sms;

import dev.mynah.modem.Messages.Sent;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.SmsSubmitReport;
import dev.mynah.network.air.sms.Tpdu;
import dev.mynah.network.air.sms.relay.RelayConnection;
import dev.mynah.network.air.sms.relay.RpAddress;
import dev.mynah.network.air.sms.relay.RpMessage;
import dev.mynah.network.air.sms.relay.RpMessage.RpData;
import dev.mynah.network.air.sms.relay.RpMessage.RpError;
import dev.mynah.network.air.sms.relay.RpMessage.RpSmma;
import dev.mynah.network.air.sms.relay.Transfer;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What goes to the network: messages, one after the other, and the news that there is room again. TS 24.011 6.2.2, 6.3.3. */
final class Sending {
    private static final int MOST_WAITING = 64;

    /** One thing to send, and who wants to know what became of it. */
    private record Outgoing(RpMessage message, int reference, boolean more, Promise<Sent> promise) {}

    private final BiConsumer<Consumer<RelayConnection>, Consumer<Refusal>> connect;
    private final Deque<Outgoing> waiting = new ArrayDeque<>();
    private Optional<Outgoing> current = Optional.empty();
    private Optional<Transfer> transfer = Optional.empty();
    private int relayReference = -1;
    private boolean more;

    /** @param connect opens a connection, or says why not */
    Sending(BiConsumer<Consumer<RelayConnection>, Consumer<Refusal>> connect) {
        this.connect = connect;
    }

    /**
     * @param tpdu with this reference in it already
     * @param moreFollow whether another one is to be expected soon
     */
    Future<Sent> send(RpAddress serviceCentre, Octets tpdu, int reference, boolean moreFollow) {
        return enqueue(new RpData(false, nextReference(), RpAddress.NONE, serviceCentre, tpdu), reference, moreFollow);
    }

    Future<Sent> memoryAvailable() {
        return enqueue(new RpSmma(nextReference()), 0, false);
    }

    /** Whether the last message was one that another is to follow. */
    boolean moreFollow() {
        return more;
    }

    private int nextReference() {
        relayReference = (relayReference + 1) & 0xFF;
        return relayReference;
    }

    private Future<Sent> enqueue(RpMessage message, int reference, boolean moreFollow) {
        if (waiting.size() >= MOST_WAITING) {
            return Future.failedFuture(new Refusal(Reason.NOT_ALLOWED));
        }
        Promise<Sent> promise = Promise.promise();
        waiting.add(new Outgoing(message, reference, moreFollow, promise));
        next();
        return promise.future();
    }

    boolean idle() {
        return current.isEmpty() && waiting.isEmpty();
    }

    private void next() {
        if (current.isPresent() || waiting.isEmpty()) {
            return;
        }
        Outgoing outgoing = waiting.remove();
        current = Optional.of(outgoing);
        more = outgoing.more();
        connect.accept(relay -> submit(relay, outgoing), refusal -> refused(outgoing, refusal));
    }

    private void submit(RelayConnection relay, Outgoing outgoing) {
        if (!current.equals(Optional.of(outgoing))) {
            return;
        }
        transfer = relay.open();
        if (transfer.isPresent()) {
            transfer.get().submit(outgoing.message());
        } else {
            refused(outgoing, new Refusal(Reason.NOT_ALLOWED));
        }
    }

    private void refused(Outgoing outgoing, Refusal refusal) {
        if (current.equals(Optional.of(outgoing))) {
            done();
            outgoing.promise().fail(refusal);
            next();
        }
    }

    private Optional<Outgoing> done() {
        Optional<Outgoing> was = current;
        current = Optional.empty();
        transfer = Optional.empty();
        return was;
    }

    boolean owns(Transfer ended) {
        return transfer.filter(it -> it == ended).isPresent();
    }

    void acknowledged(Optional<Octets> report) {
        done().ifPresent(it -> it.promise().complete(new Sent(it.reference(), report)));
        next();
    }

    void refused(RpError error) {
        // TS 27.005 3.2.5: what the service centre says of the message comes before what the network says of the
        // transfer.
        int cause = error.userData()
                .flatMap(it -> Tpdu.decode(it, Tpdu.Carrier.ERROR_TO_MOBILE).value())
                .flatMap(it -> it instanceof SmsSubmitReport report ? report.failure() : Optional.<Integer>empty())
                .orElse(error.cause());
        done().ifPresent(it -> it.promise().fail(new Refusal(Reason.MESSAGE_REFUSED, cause)));
        next();
    }

    void failed() {
        done().ifPresent(it -> it.promise().fail(new Refusal(Reason.NETWORK_TIMEOUT)));
        next();
    }
}
