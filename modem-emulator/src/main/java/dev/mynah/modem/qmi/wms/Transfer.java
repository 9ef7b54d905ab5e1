package dev.mynah.modem.qmi.wms;

import dev.mynah.modem.Messages;
import dev.mynah.modem.qmi.Memory;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.network.air.sms.FailureCause;
import dev.mynah.network.air.sms.MessageClass;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes what arrives for a client that wants to hear of messages, as the routes say, and waits for its acknowledgement. */
final class Transfer implements Messages.Receiver {
    /** As many as a host may leave unanswered; the oldest is refused then. */
    private static final int MOST = 16;

    private final QmiClient client;
    private final Map<Long, Consumer<Messages.Verdict>> waiting = new LinkedHashMap<>();
    private long last;

    private Transfer(QmiClient client) {
        this.client = client;
    }

    static void begin(QmiClient client) {
        Transfer transfer = new Transfer(client);
        client.shared().set(key(client), Optional.of(transfer));
        client.atEnd(client.subscription().messages().receive(transfer));
        client.atEnd(() -> client.shared().set(key(client), Optional.empty()));
    }

    /** A client's own, which its Reset leaves alone. */
    private static Memory<Optional<Transfer>> key(QmiClient client) {
        return new Memory<>("WMS transfer of client " + client.id(), Optional.empty());
    }

    static Optional<Transfer> of(QmiClient client) {
        return client.shared().get(key(client));
    }

    @Override
    public Messages.Wish wish(Messages.Arrived message) {
        if (!client.get(EventReport.WANTED) || !client.present()) {
            return Messages.Wish.NONE;
        }
        Routes routes = client.shared().get(Routes.CURRENT);
        if (message.report()) {
            return routes.reports() ? Messages.Wish.SEE : Messages.Wish.NONE;
        }
        Optional<Route> route = routes.of(message);
        if (route.isEmpty()) {
            boolean shown = message.messageClass()
                    .filter(it -> it == MessageClass.IMMEDIATE_DISPLAY)
                    .isPresent();
            return shown ? Messages.Wish.SEE : Messages.Wish.NONE;
        }
        return switch (route.get().action()) {
            case Route.TRANSFER_AND_ACK -> Messages.Wish.SEE;
            case Route.STORE -> usual(message, route.get()) ? Messages.Wish.NONE : Messages.Wish.ACKNOWLEDGE;
            default -> Messages.Wish.ACKNOWLEDGE;
        };
    }

    /** Whether the modem keeps it there by itself. */
    private boolean usual(Messages.Arrived message, Route route) {
        Messages.Memory wanted = Storage.memory(route.storage());
        return message.messageClass()
                .map(it -> switch (it) {
                    case IMMEDIATE_DISPLAY -> false;
                    case CARD -> wanted == Messages.Memory.CARD;
                    case TERMINAL, TERMINAL_EQUIPMENT ->
                        wanted == client.subscription().messages().incoming();
                })
                .orElse(true);
    }

    @Override
    public void take(Messages.Arrived message, Consumer<Messages.Verdict> answer) {
        Routes routes = client.shared().get(Routes.CURRENT);
        int action = message.report()
                ? Route.TRANSFER_AND_ACK
                : routes.of(message).map(Route::action).orElse(Route.TRANSFER_AND_ACK);
        switch (action) {
            case Route.DISCARD -> answer.accept(new Messages.Verdict(true, Optional.empty()));
            case Route.STORE ->
                store(message, routes.of(message).map(Route::storage).orElse(Storage.NV), answer);
            case Route.TRANSFER -> {
                wait(answer);
                EventReport.transfer(client, message, last, true);
            }
            default -> EventReport.transfer(client, message, ++last, false);
        }
    }

    private void store(Messages.Arrived message, int storage, Consumer<Messages.Verdict> answer) {
        client.subscription()
                .messages()
                .keep(Storage.memory(storage), Messages.Status.RECEIVED_UNREAD, message.serviceCentre(), message.tpdu())
                .onSuccess(index -> {
                    answer.accept(new Messages.Verdict(true, Optional.empty()));
                    EventReport.kept(client, storage, index);
                })
                .onFailure(
                        why -> answer.accept(Messages.Verdict.refused(FailureCause.MEMORY_CAPACITY_EXCEEDED.value())));
    }

    private void wait(Consumer<Messages.Verdict> answer) {
        if (waiting.size() >= MOST) {
            long oldest = waiting.keySet().iterator().next();
            acknowledge(oldest, Messages.Verdict.refused(FailureCause.UNSPECIFIED.value()));
        }
        waiting.put(++last, answer);
    }

    /** @return whether a message of that number waits */
    boolean acknowledge(long transaction, Messages.Verdict verdict) {
        Consumer<Messages.Verdict> answer = waiting.remove(transaction);
        if (answer != null) {
            answer.accept(verdict);
        }
        return answer != null;
    }
}
