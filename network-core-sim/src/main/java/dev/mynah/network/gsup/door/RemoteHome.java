package dev.mynah.network.gsup.door;

import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.security.Kasme;
import dev.mynah.network.air.nas.ss.component.Component;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.gsup.AuthenticationTuple;
import dev.mynah.network.gsup.GsupElement;
import dev.mynah.network.gsup.GsupMessage;
import dev.mynah.network.gsup.GsupMessageType;
import dev.mynah.network.hlr.EpsVector;
import dev.mynah.network.hlr.HomeSide;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.S6aAnswer;
import dev.mynah.network.hlr.S6aError;
import dev.mynah.network.hlr.S6aRequest;
import dev.mynah.network.hlr.ShortMessageHome;
import dev.mynah.network.hlr.map.AuthenticationSet;
import dev.mynah.network.hlr.map.HomeLocationRegister;
import dev.mynah.network.hlr.map.MapAnswer;
import dev.mynah.network.hlr.map.MapError;
import dev.mynah.network.hlr.map.MapRequest;
import dev.mynah.network.hlr.services.SsDialogue;
import dev.mynah.network.hlr.services.SsHome;
import dev.mynah.network.sms.SubmissionRelay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An HLR that speaks GSUP, in the place of one of ours: what our MSC, SGSN and MME ask by MAP and S6a goes out over a link, and
 * what that HLR says by itself comes in. What is asked while there is no link waits for one, as long as for an answer; then the
 * HLR has failed. Vectors for LTE are those of UMTS with the separation bit, which an HLR makes where it is told that LTE asks;
 * it has none for 5GS. Lives on the operator's timeline.
 */
public final class RemoteHome implements HomeLocationRegister, HomeSide, SsHome {
    /** The technology of LTE among those GSUP knows. */
    private static final int EUTRAN = 3;

    private static final int CONCEALED_SQN = 6;

    private final String name;
    private final Timeline timeline;
    private final End msc;
    private final End sgsn;
    private final RemoteSubscribers subscribers;
    private final RemoteSessions sessions = new RemoteSessions();
    private final RemoteMessages messages;

    /** @param name by which the HLR knows this side: {@code MSC-} and {@code SGSN-} come before it */
    public RemoteHome(Plmn plmn, String name, Interconnect interconnect, Timeline timeline) {
        this.name = name;
        this.timeline = timeline;
        this.msc = new End(CnDomain.CS);
        this.sgsn = new End(CnDomain.PS);
        this.subscribers = new RemoteSubscribers(plmn, interconnect);
        this.messages = new RemoteMessages(subscribers, this::askAsMsc, plmn, interconnect, timeline);
    }

    /**
     * One of the two links. An HLR keeps a sequence number's array of each node apart (TS 33.102 C.1.1.3), so that challenges of
     * both domains don't get into each other's way.
     */
    private final class End implements GsupLink.User {
        private final CnDomain domain;
        private final Questions questions = new Questions(timeline);
        private @Nullable GsupLink link;

        End(CnDomain domain) {
            this.domain = domain;
        }

        @Override
        public void up(GsupLink newLink, String unnamed) {
            link = newLink;
            questions.up(newLink);
        }

        @Override
        public void down(GsupLink gone) {
            if (gone.equals(link)) {
                link = null;
                questions.lost();
                sessions.lost(gone);
            }
        }

        @Override
        public void received(GsupLink from, GsupMessage message) {
            RemoteHome.this.received(this, from, message);
        }

        void ask(GsupMessage request, Consumer<Optional<GsupMessage>> answered) {
            questions.ask(link, request, answered);
        }
    }

    private End end(CnDomain domain) {
        return domain == CnDomain.CS ? msc : sgsn;
    }

    GsupLink link(CnDomain domain, Consumer<byte[]> out, Runnable drop) {
        return new GsupLink(timeline, end(domain), (domain == CnDomain.CS ? "MSC-" : "SGSN-") + name, false, out, drop);
    }

    Timeline timeline() {
        return timeline;
    }

    /** Whether there are both links. */
    public boolean connected() {
        return msc.link != null && sgsn.link != null;
    }

    /** What it does for short messages of its subscribers. */
    public ShortMessageHome messages() {
        return messages;
    }

    /** The way to service centres outside the testbed. */
    public SubmissionRelay relay() {
        return messages;
    }

    private void askAsMsc(GsupMessage request, Consumer<Optional<GsupMessage>> answered) {
        msc.ask(request, answered);
    }

    // What MSC and SGSN ask.

    @Override
    public void answer(MapRequest request, Consumer<MapAnswer> answered) {
        if (request instanceof MapRequest.SendAuthenticationInfo asked) {
            List<GsupElement> elements = new ArrayList<>();
            asked.resynchronisation().ifPresent(it -> resynchronise(elements, it.rand(), it.auts()));
            elements.add(Elements.of(asked.domain()));
            map(
                    new GsupMessage(GsupMessageType.SEND_AUTHENTICATION_INFO_REQUEST, asked.imsi(), elements),
                    asked.domain(),
                    RemoteHome::vectors,
                    answered);
        } else if (request instanceof MapRequest.UpdateLocation) {
            map(
                    message(GsupMessageType.UPDATE_LOCATION_REQUEST, request.imsi(), request.domain()),
                    request.domain(),
                    result -> {
                        subscribers.served(request.imsi(), request.visited(), request.domain());
                        messages.located(request.imsi());
                        return new MapAnswer.LocationUpdated(subscribers.subscription(request.imsi()));
                    },
                    answered);
        } else if (subscribers.left(request.imsi(), request.visited(), request.domain())) {
            map(
                    message(GsupMessageType.PURGE_MS_REQUEST, request.imsi(), request.domain()),
                    request.domain(),
                    result -> new MapAnswer.Done(),
                    answered);
        } else {
            answered.accept(new MapAnswer.Done());
        }
    }

    private void map(
            GsupMessage request,
            CnDomain domain,
            Function<GsupMessage, MapAnswer> result,
            Consumer<MapAnswer> answered) {
        end(domain).ask(request, answer -> {
            if (answer.isEmpty()) {
                answered.accept(new MapAnswer.Refused(MapError.SYSTEM_FAILURE));
            } else if (answer.get().type() == request.type().error()) {
                answered.accept(new MapAnswer.Refused(Causes.of(answer.get())));
            } else {
                answered.accept(result.apply(answer.get()));
            }
        });
    }

    private static GsupMessage message(GsupMessageType type, String imsi, CnDomain domain) {
        return GsupMessage.of(type, imsi, Elements.of(domain));
    }

    private static void resynchronise(List<GsupElement> elements, byte[] rand, byte[] auts) {
        elements.add(new GsupElement(GsupElement.AUTS, Octets.of(auts)));
        elements.add(new GsupElement(GsupElement.RAND, Octets.of(rand)));
    }

    private static MapAnswer vectors(GsupMessage message) {
        List<AuthenticationSet> sets = sets(message);
        return sets.isEmpty() ? new MapAnswer.Refused(MapError.SYSTEM_FAILURE) : new MapAnswer.AuthenticationSets(sets);
    }

    private static List<AuthenticationSet> sets(GsupMessage message) {
        return message.inside(GsupElement.AUTHENTICATION_TUPLE).value().orElse(List.of()).stream()
                .flatMap(inside -> AuthenticationTuple.of(inside).stream())
                .map(Elements::of)
                .toList();
    }

    // What an MME asks.

    @Override
    public void answer(S6aRequest request, Consumer<S6aAnswer> answered) {
        if (request instanceof S6aRequest.AuthenticationInformation asked) {
            List<GsupElement> elements = new ArrayList<>();
            asked.resynchronisation().ifPresent(it -> resynchronise(elements, it.rand(), it.auts()));
            elements.add(Elements.of(CnDomain.PS));
            elements.add(GsupElement.of(GsupElement.CURRENT_RAT_TYPE, EUTRAN));
            s6a(
                    new GsupMessage(GsupMessageType.SEND_AUTHENTICATION_INFO_REQUEST, asked.imsi(), elements),
                    result -> vector(asked.visited(), result),
                    answered);
        } else if (request instanceof S6aRequest.UpdateLocation) {
            s6a(
                    message(GsupMessageType.UPDATE_LOCATION_REQUEST, request.imsi(), CnDomain.PS),
                    result -> {
                        subscribers.servedByMme(request.imsi(), request.visited());
                        messages.located(request.imsi());
                        return new S6aAnswer.LocationUpdated(subscribers.subscription(request.imsi()));
                    },
                    answered);
        } else if (subscribers.leftMme(request.imsi(), request.visited())) {
            s6a(
                    message(GsupMessageType.PURGE_MS_REQUEST, request.imsi(), CnDomain.PS),
                    result -> new S6aAnswer.Success(),
                    answered);
        } else {
            answered.accept(new S6aAnswer.Success());
        }
    }

    private void s6a(GsupMessage request, Function<GsupMessage, S6aAnswer> result, Consumer<S6aAnswer> answered) {
        sgsn.ask(request, answer -> {
            if (answer.isEmpty()) {
                answered.accept(new S6aAnswer.Refused(S6aError.AUTHENTICATION_DATA_UNAVAILABLE));
            } else if (answer.get().type() == request.type().error()) {
                answered.accept(new S6aAnswer.Refused(error(Causes.of(answer.get()))));
            } else {
                answered.accept(result.apply(answer.get()));
            }
        });
    }

    private static S6aError error(MapError error) {
        return switch (error) {
            case UNKNOWN_SUBSCRIBER -> S6aError.USER_UNKNOWN;
            case ROAMING_NOT_ALLOWED -> S6aError.ROAMING_NOT_ALLOWED;
            case TELESERVICE_NOT_PROVISIONED -> S6aError.UNKNOWN_EPS_SUBSCRIPTION;
            case DATA_MISSING, UNEXPECTED_DATA_VALUE, SYSTEM_FAILURE -> S6aError.AUTHENTICATION_DATA_UNAVAILABLE;
            case UNABLE_TO_DELIVER -> S6aError.UNABLE_TO_DELIVER;
        };
    }

    /** The first of those that came: an MME asks for one. A subscriber whose card is a SIM has none that LTE takes. */
    private static S6aAnswer vector(Plmn visited, GsupMessage message) {
        List<AuthenticationSet> sets = sets(message);
        if (sets.isEmpty()) {
            return new S6aAnswer.Refused(S6aError.AUTHENTICATION_DATA_UNAVAILABLE);
        }
        if (!(sets.get(0) instanceof AuthenticationSet.Quintuplet set)) {
            return new S6aAnswer.Refused(S6aError.UNKNOWN_EPS_SUBSCRIPTION);
        }
        Kasme kasme = Kasme.derive(set.ck(), set.ik(), visited, Arrays.copyOf(set.autn(), CONCEALED_SQN));
        return new S6aAnswer.Vector(new EpsVector(set.rand(), set.xres(), set.autn(), kasme));
    }

    // What the HLR says.

    private void received(End end, GsupLink from, GsupMessage message) {
        switch (message.type()) {
            case INSERT_SUBSCRIBER_DATA_REQUEST -> {
                subscribers.insert(message);
                from.send(message.answered());
            }
            case LOCATION_CANCEL_REQUEST -> {
                subscribers.cancelled(message.imsi(), end.domain);
                from.send(message.answered());
            }
            case MT_FORWARD_SM_REQUEST -> messages.forward(from, message);
            case PROCESS_SUPPLEMENTARY_SERVICE_REQUEST,
                    PROCESS_SUPPLEMENTARY_SERVICE_RESULT,
                    PROCESS_SUPPLEMENTARY_SERVICE_ERROR -> sessions.received(from, message);
            default -> {
                if (message.type().isRequest()) {
                    from.send(message.refused(Causes.MESSAGE_TYPE_UNKNOWN));
                } else {
                    end.questions.received(message);
                }
            }
        }
    }

    @Override
    public void begin(String imsi, List<Component> first, SsDialogue visited, Consumer<SsDialogue> joined) {
        GsupLink to = msc.link;
        if (to == null) {
            visited.abort();
        } else {
            sessions.begin(to, imsi, first, visited, joined);
        }
    }
}
