package dev.mynah.network.gsup.door;

import dev.mynah.network.air.nas.ss.component.Component;
import dev.mynah.network.gsup.GsupMessage;
import dev.mynah.network.gsup.GsupMessageType;
import dev.mynah.network.gsup.door.Session.State;
import dev.mynah.network.hlr.services.SsDialogue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The sessions about supplementary services that nodes of ours have begun with a remote HLR. */
final class RemoteSessions {
    private static final int MOST_SESSIONS = 10_000;

    private final Map<Integer, Visited> sessions = new HashMap<>();
    private int lastSession;

    void begin(GsupLink to, String imsi, List<Component> first, SsDialogue visited, Consumer<SsDialogue> joined) {
        if (sessions.size() >= MOST_SESSIONS) {
            visited.abort();
            return;
        }
        lastSession++;
        Session session = new Session(lastSession, State.BEGIN, first);
        Visited begun = new Visited(to, imsi, session, visited);
        sessions.put(session.id(), begun);
        joined.accept(begun);
        to.send(session.message(GsupMessageType.PROCESS_SUPPLEMENTARY_SERVICE_REQUEST, imsi));
    }

    void received(GsupLink from, GsupMessage message) {
        Optional<Session> session = Session.of(message);
        Visited known = session.map(it -> sessions.get(it.id())).orElse(null);
        if (known == null) {
            if (message.type().isRequest()) {
                from.send(message.refused(Causes.MESSAGE_TYPE_UNKNOWN));
            }
            return;
        }
        known.received(message, session.orElseThrow());
    }

    /** The link is gone, and every session with it. */
    void lost(GsupLink gone) {
        List<Visited> open =
                sessions.values().stream().filter(it -> it.to.equals(gone)).toList();
        sessions.values().removeAll(open);
        open.forEach(it -> it.visited.abort());
    }

    /** The home's end of a session, as our side of the link keeps it. */
    private final class Visited implements SsDialogue {
        private final GsupLink to;
        private final String imsi;
        private final Session session;
        private final SsDialogue visited;

        Visited(GsupLink to, String imsi, Session session, SsDialogue visited) {
            this.to = to;
            this.imsi = imsi;
            this.session = session;
            this.visited = visited;
        }

        void received(GsupMessage message, Session next) {
            if (message.type() == GsupMessageType.PROCESS_SUPPLEMENTARY_SERVICE_ERROR) {
                sessions.remove(session.id());
                visited.abort();
            } else if (next.state() == State.END) {
                sessions.remove(session.id());
                visited.end(next.components());
            } else {
                visited.next(next.components());
            }
        }

        @Override
        public void next(List<Component> components) {
            send(State.CONTINUE, components);
        }

        @Override
        public void end(List<Component> components) {
            send(State.END, components);
            sessions.remove(session.id());
        }

        @Override
        public void abort() {
            end(List.of());
        }

        private void send(State state, List<Component> components) {
            if (sessions.get(session.id()) == this) {
                to.send(session.next(state, components)
                        .message(GsupMessageType.PROCESS_SUPPLEMENTARY_SERVICE_REQUEST, imsi));
            }
        }
    }
}
