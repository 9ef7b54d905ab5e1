package dev.mynah.network.gsup.door;

import dev.mynah.network.air.nas.ss.component.Component;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.gsup.GsupMessage;
import dev.mynah.network.gsup.GsupMessageType;
import dev.mynah.network.gsup.door.Session.State;
import dev.mynah.network.hlr.services.SsDialogue;
import dev.mynah.network.hlr.services.SsHome;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sessions about supplementary services that the nodes behind one link have begun with our HLR. */
final class HomeSessions {
    private static final int MOST = 10_000;
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(10);

    private final GsupLink link;
    private final SsHome home;
    private final Timeline timeline;
    private final Map<Integer, Open> open = new HashMap<>();

    HomeSessions(GsupLink link, SsHome home, Timeline timeline) {
        this.link = link;
        this.home = home;
        this.timeline = timeline;
    }

    void received(GsupMessage message) {
        Session session = Session.of(message).orElse(null);
        if (session == null) {
            if (message.type().isRequest()) {
                link.send(message.refused(Causes.INVALID_MANDATORY));
            }
            return;
        }
        Open known = open.get(session.id());
        if (session.state() == State.BEGIN && known == null && open.size() < MOST) {
            Open begun = new Open(message.imsi(), session);
            open.put(session.id(), begun);
            home.begin(message.imsi(), session.components(), begun, it -> begun.home = it);
        } else if (known == null || session.state() == State.BEGIN) {
            if (message.type().isRequest()) {
                link.send(session.next(State.END, List.of())
                        .message(GsupMessageType.PROCESS_SUPPLEMENTARY_SERVICE_ERROR, message.imsi()));
            }
        } else {
            known.received(message, session);
        }
    }

    void closed() {
        List.copyOf(open.values()).forEach(Open::lost);
    }

    /** The visited end of one session. */
    private final class Open implements SsDialogue {
        private final String imsi;
        private final Session session;
        private @Nullable SsDialogue home;
        private Timeline.Timer patience;

        Open(String imsi, Session session) {
            this.imsi = imsi;
            this.session = session;
            this.patience = timeline.after(LONGEST_SILENCE, this::lost);
        }

        void received(GsupMessage message, Session next) {
            SsDialogue other = home;
            patience.cancel();
            patience = timeline.after(LONGEST_SILENCE, this::lost);
            boolean failed = message.type() == GsupMessageType.PROCESS_SUPPLEMENTARY_SERVICE_ERROR;
            if (failed || next.state() == State.END) {
                forget();
            }
            if (other == null) {
                return;
            }
            if (failed) {
                other.abort();
            } else if (next.state() == State.END) {
                other.end(next.components());
            } else {
                other.next(next.components());
            }
        }

        private void lost() {
            SsDialogue other = home;
            forget();
            if (other != null) {
                other.abort();
            }
        }

        private void forget() {
            patience.cancel();
            open.remove(session.id());
        }

        @Override
        public void next(List<Component> components) {
            send(GsupMessageType.PROCESS_SUPPLEMENTARY_SERVICE_RESULT, State.CONTINUE, components);
        }

        @Override
        public void end(List<Component> components) {
            send(GsupMessageType.PROCESS_SUPPLEMENTARY_SERVICE_RESULT, State.END, components);
            forget();
        }

        @Override
        public void abort() {
            send(GsupMessageType.PROCESS_SUPPLEMENTARY_SERVICE_ERROR, State.END, List.of());
            forget();
        }

        private void send(GsupMessageType type, State state, List<Component> components) {
            if (open.get(session.id()) == this) {
                link.send(session.next(state, components).message(type, imsi));
            }
        }
    }
}
