package dev.mynah.network.gsup.door;

import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.ss.component.Component;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.gsup.AuthenticationTuple;
import dev.mynah.network.gsup.GsupElement;
import dev.mynah.network.gsup.GsupMessage;
import dev.mynah.network.gsup.GsupMessageType;
import dev.mynah.network.gsup.TelephonyBcd;
import dev.mynah.network.gsup.door.Session.State;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.Subscription;
import dev.mynah.network.hlr.map.AuthenticationSet;
import dev.mynah.network.hlr.map.HomeLocationRegister;
import dev.mynah.network.hlr.map.MapAnswer;
import dev.mynah.network.hlr.map.MapError;
import dev.mynah.network.hlr.map.MapRequest;
import dev.mynah.network.hlr.map.ServingGprsSupportNode;
import dev.mynah.network.hlr.map.VisitorLocationRegister;
import dev.mynah.network.hlr.services.SsDialogue;
import dev.mynah.network.hlr.services.SsHome;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An HLR that speaks GSUP, in the place of one of ours: what our MSC and SGSN ask by MAP goes out over a link, and what that HLR
 * says by itself comes in. While there is no link, nobody is known ({@link MapError#UNABLE_TO_DELIVER}). GSUP has no vectors for
 * LTE. Lives on the operator's timeline.
 */
public final class RemoteHome implements HomeLocationRegister, SsHome, GsupLink.User {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST_SESSIONS = 10_000;

    private record Question(GsupMessageType type, String imsi) {}

    private final class Pending {
        private final MapRequest request;
        private final Consumer<MapAnswer> answered;
        private final Timeline.Timer patience;

        Pending(Question question, MapRequest request, Consumer<MapAnswer> answered) {
            this.request = request;
            this.answered = answered;
            this.patience = timeline.after(PATIENCE, () -> {
                if (remove(question, this)) {
                    answered.accept(new MapAnswer.Refused(MapError.UNABLE_TO_DELIVER));
                }
            });
        }

        void answer(MapAnswer answer) {
            patience.cancel();
            answered.accept(answer);
        }
    }

    private final Plmn plmn;
    private final String name;
    private final Interconnect interconnect;
    private final Timeline timeline;
    private final Map<Question, Deque<Pending>> pending = new HashMap<>();
    private final Map<String, Subscription> inserted = new HashMap<>();
    private final Map<Integer, Visited> sessions = new HashMap<>();
    private @Nullable GsupLink link;
    private int lastSession;

    /** @param name by which the HLR knows this side, {@code MSC-...} or {@code SGSN-...} */
    public RemoteHome(Plmn plmn, String name, Interconnect interconnect, Timeline timeline) {
        this.plmn = plmn;
        this.name = name;
        this.interconnect = interconnect;
        this.timeline = timeline;
    }

    GsupLink link(Consumer<byte[]> out, Runnable drop) {
        return new GsupLink(timeline, this, name, false, out, drop);
    }

    Timeline timeline() {
        return timeline;
    }

    /** Whether there is a link. */
    public boolean connected() {
        return link != null;
    }

    @Override
    public void up(GsupLink newLink, String unnamed) {
        link = newLink;
    }

    @Override
    public void down(GsupLink gone) {
        if (gone.equals(link)) {
            link = null;
            List<Pending> all = pending.values().stream().flatMap(Deque::stream).toList();
            pending.clear();
            all.forEach(it -> it.answer(new MapAnswer.Refused(MapError.UNABLE_TO_DELIVER)));
            List<Visited> open = List.copyOf(sessions.values());
            sessions.clear();
            open.forEach(it -> it.visited.abort());
        }
    }

    @Override
    public void answer(MapRequest request, Consumer<MapAnswer> answered) {
        GsupLink to = link;
        if (to == null) {
            answered.accept(new MapAnswer.Refused(MapError.UNABLE_TO_DELIVER));
            return;
        }
        GsupMessage message = message(request);
        Question question = new Question(message.type(), message.imsi());
        pending.computeIfAbsent(question, unseen -> new ArrayDeque<>()).add(new Pending(question, request, answered));
        to.send(message);
    }

    private static GsupMessage message(MapRequest request) {
        List<GsupElement> elements = new ArrayList<>();
        GsupMessageType type = GsupMessageType.PURGE_MS_REQUEST;
        if (request instanceof MapRequest.SendAuthenticationInfo asked) {
            type = GsupMessageType.SEND_AUTHENTICATION_INFO_REQUEST;
            asked.resynchronisation().ifPresent(it -> {
                elements.add(new GsupElement(GsupElement.AUTS, Octets.of(it.auts())));
                elements.add(new GsupElement(GsupElement.RAND, Octets.of(it.rand())));
            });
        } else if (request instanceof MapRequest.UpdateLocation) {
            type = GsupMessageType.UPDATE_LOCATION_REQUEST;
        }
        elements.add(Elements.of(request.domain()));
        return new GsupMessage(type, request.imsi(), elements);
    }

    private boolean remove(Question question, Pending one) {
        Deque<Pending> all = pending.get(question);
        boolean there = all != null && all.remove(one);
        if (all != null && all.isEmpty()) {
            pending.remove(question);
        }
        return there;
    }

    @Override
    public void received(GsupLink from, GsupMessage message) {
        switch (message.type()) {
            case SEND_AUTHENTICATION_INFO_RESULT, SEND_AUTHENTICATION_INFO_ERROR ->
                answered(GsupMessageType.SEND_AUTHENTICATION_INFO_REQUEST, message);
            case UPDATE_LOCATION_RESULT, UPDATE_LOCATION_ERROR ->
                answered(GsupMessageType.UPDATE_LOCATION_REQUEST, message);
            case PURGE_MS_RESULT, PURGE_MS_ERROR -> answered(GsupMessageType.PURGE_MS_REQUEST, message);
            case INSERT_SUBSCRIBER_DATA_REQUEST -> {
                insert(message);
                from.send(message.answered());
            }
            case LOCATION_CANCEL_REQUEST -> {
                cancel(message);
                from.send(message.answered());
            }
            case PROCESS_SUPPLEMENTARY_SERVICE_REQUEST,
                    PROCESS_SUPPLEMENTARY_SERVICE_RESULT,
                    PROCESS_SUPPLEMENTARY_SERVICE_ERROR -> session(from, message);
            default -> {
                if (message.type().isRequest()) {
                    from.send(message.refused(Causes.MESSAGE_TYPE_UNKNOWN));
                }
            }
        }
    }

    private void answered(GsupMessageType asked, GsupMessage message) {
        Question question = new Question(asked, message.imsi());
        Deque<Pending> all = pending.get(question);
        Pending first = all == null ? null : all.peek();
        if (first != null && remove(question, first)) {
            first.answer(answer(first.request, message));
        }
    }

    private MapAnswer answer(MapRequest request, GsupMessage message) {
        if (message.first(GsupElement.CAUSE).isPresent()) {
            return new MapAnswer.Refused(Causes.of(message));
        }
        if (request instanceof MapRequest.SendAuthenticationInfo) {
            List<AuthenticationSet> sets = sets(message);
            return sets.isEmpty()
                    ? new MapAnswer.Refused(MapError.SYSTEM_FAILURE)
                    : new MapAnswer.AuthenticationSets(sets);
        }
        if (request instanceof MapRequest.UpdateLocation) {
            Subscription nothing = new Subscription(request.imsi(), "", List.of());
            return new MapAnswer.LocationUpdated(inserted.getOrDefault(request.imsi(), nothing));
        }
        inserted.remove(request.imsi());
        return new MapAnswer.Done();
    }

    private static List<AuthenticationSet> sets(GsupMessage message) {
        return message.inside(GsupElement.AUTHENTICATION_TUPLE).value().orElse(List.of()).stream()
                .flatMap(inside -> AuthenticationTuple.of(inside).stream())
                .map(Elements::of)
                .toList();
    }

    private void insert(GsupMessage message) {
        Subscription before = inserted.getOrDefault(message.imsi(), new Subscription(message.imsi(), "", List.of()));
        String msisdn = message.first(GsupElement.MSISDN)
                .filter(it -> it.length() > 1)
                .flatMap(it -> TelephonyBcd.digits(it.from(1)))
                .orElse(before.msisdn());
        List<String> apns = message.inside(GsupElement.PDP_INFORMATION).value().orElse(List.of()).stream()
                .flatMap(List::stream)
                .filter(it -> it.tag() == GsupElement.ACCESS_POINT_NAME)
                .flatMap(it -> Elements.apn(it.value()).stream())
                .toList();
        inserted.put(message.imsi(), new Subscription(message.imsi(), msisdn, apns.isEmpty() ? before.apns() : apns));
    }

    private void cancel(GsupMessage message) {
        String imsi = message.imsi();
        if (Elements.domain(message) == CnDomain.CS) {
            interconnect.reach(plmn, VisitorLocationRegister.class, vlr -> vlr.cancelLocation(imsi));
        } else {
            interconnect.reach(plmn, ServingGprsSupportNode.class, sgsn -> sgsn.cancelLocation(imsi));
        }
    }

    @Override
    public void begin(String imsi, List<Component> first, SsDialogue visited, Consumer<SsDialogue> joined) {
        GsupLink to = link;
        if (to == null || sessions.size() >= MOST_SESSIONS) {
            visited.abort();
            return;
        }
        lastSession++;
        Session session = new Session(lastSession, State.BEGIN, first);
        Visited begun = new Visited(imsi, session, visited);
        sessions.put(session.id(), begun);
        joined.accept(begun);
        to.send(session.message(GsupMessageType.PROCESS_SUPPLEMENTARY_SERVICE_REQUEST, imsi));
    }

    private void session(GsupLink from, GsupMessage message) {
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

    /** The home's end of a session, as our side of the link keeps it. */
    private final class Visited implements SsDialogue {
        private final String imsi;
        private final Session session;
        private final SsDialogue visited;

        Visited(String imsi, Session session, SsDialogue visited) {
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
            GsupLink to = link;
            if (to != null && sessions.get(session.id()) == this) {
                to.send(session.next(state, components)
                        .message(GsupMessageType.PROCESS_SUPPLEMENTARY_SERVICE_REQUEST, imsi));
            }
        }
    }
}
