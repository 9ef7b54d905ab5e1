package dev.mynah.modem.qmi.loc;

import dev.mynah.modem.Positioning.Epoch;
import dev.mynah.modem.qmi.Memory;
import dev.mynah.modem.qmi.QmiClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The sessions of a client by their numbers, and what becomes of each epoch while the receiver is on. */
final class FixSessions {
    private static final Memory<Optional<FixSessions>> OWN = new Memory<>("LOC sessions", Optional.empty());

    private final Map<Integer, FixSession> sessions = new HashMap<>();

    private FixSessions() {}

    /** Has a new client hear of epochs for as long as it is there. */
    static void begin(QmiClient client) {
        FixSessions own = new FixSessions();
        client.set(OWN, Optional.of(own));
        client.atEnd(own::endAll);
        client.atEnd(client.modem().positioning().listen(epoch -> own.hear(client, epoch)));
    }

    static FixSessions of(QmiClient client) {
        return client.get(OWN).orElseThrow();
    }

    /** In the place of one that had the number. */
    void start(int id, FixSession session) {
        end(id);
        sessions.put(id, session);
    }

    /** @return whether there was one */
    boolean end(int id) {
        Optional<FixSession> ended = Optional.ofNullable(sessions.remove(id));
        ended.ifPresent(FixSession::end);
        return ended.isPresent();
    }

    void endAll() {
        List.copyOf(sessions.keySet()).forEach(this::end);
    }

    private void hear(QmiClient client, Epoch epoch) {
        if (!client.present()) {
            return;
        }
        new TreeMap<>(sessions).forEach((id, session) -> {
            if (session.hear(client, epoch)) {
                end(id);
            }
        });
        SatelliteReport.tell(client, epoch);
        NmeaReport.tell(client, epoch);
    }
}
