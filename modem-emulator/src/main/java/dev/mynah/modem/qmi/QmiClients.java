package dev.mynah.modem.qmi;

import dev.mynah.modem.Modem;
import dev.mynah.modem.Subscription;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The clients of a device, by service and number. A client whose connection has gone stays, for its number may be used on the
 * next one; when a service has no number left, the one that has been left alone longest is given up.
 */
final class QmiClients {
    private static final int MOST = 254;

    private record Key(int service, int client) {}

    private final Modem modem;
    private final Subscription subscription;
    private final Map<Key, QmiClient> clients = new HashMap<>();

    QmiClients(Modem modem, Subscription subscription) {
        this.modem = modem;
        this.subscription = subscription;
    }

    Optional<QmiClient> get(int service, int client) {
        return Optional.ofNullable(clients.get(new Key(service, client)));
    }

    Stream<QmiClient> of(QmiService service) {
        return List.copyOf(clients.values()).stream().filter(it -> it.service() == service);
    }

    /** Empty if each number is in use by a host that is there. */
    Optional<QmiClient> allocate(QmiService service, QmiSession session) {
        Optional<Key> free = free(service).or(() -> abandoned(service));
        return free.map(key -> {
            QmiClient client = new QmiClient(service, key.client(), modem, subscription, session);
            clients.put(key, client);
            return client;
        });
    }

    private Optional<Key> free(QmiService service) {
        for (int id = 1; id <= MOST; id++) {
            Key key = new Key(service.id(), id);
            if (!clients.containsKey(key)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    private Optional<Key> abandoned(QmiService service) {
        return clients.values().stream()
                .filter(it -> it.service() == service && it.session().over())
                .min(java.util.Comparator.comparingLong(it -> it.session().overSince()))
                .map(it -> {
                    release(service.id(), it.id());
                    return new Key(service.id(), it.id());
                });
    }

    /** @return whether there was such a client */
    boolean release(int service, int client) {
        QmiClient gone = clients.remove(new Key(service, client));
        if (gone != null) {
            gone.end();
        }
        return gone != null;
    }

    /** Gives up what a host allocated on a connection: it begins anew. */
    void releaseAll(QmiSession session) {
        List.copyOf(clients.values()).stream()
                .filter(it -> it.session() == session)
                .forEach(it -> release(it.service().id(), it.id()));
    }

    void releaseAll() {
        List.copyOf(clients.values()).forEach(it -> release(it.service().id(), it.id()));
    }
}
