package dev.mynah.network.gsup.door;

import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.gsup.GsupElement;
import dev.mynah.network.gsup.GsupMessage;
import dev.mynah.network.gsup.GsupMessageType;
import dev.mynah.network.gsup.TelephonyBcd;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.ServiceProfile;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.hlr.Subscription;
import dev.mynah.network.hlr.map.AuthenticationSet;
import dev.mynah.network.hlr.map.HomeLocationRegister;
import dev.mynah.network.hlr.map.MapAnswer;
import dev.mynah.network.hlr.map.MapRequest;
import dev.mynah.network.hlr.services.ServiceRegister;
import dev.mynah.network.hlr.services.SsHome;
import dev.mynah.network.sms.ForwardingSide;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Our HLR as Osmocom's nodes see it: an MSC or SGSN on a link asks in GSUP what ours ask by MAP, and is answered the same. To
 * the HLR such a node is one of its own network's. Lives on the operator's timeline.
 */
public final class ServingHome implements GsupLink.User {
    private static final int VECTORS = 5;
    private static final int UPDATE_PROCEDURE = 0;
    private static final Duration INSERT_PATIENCE = Duration.ofSeconds(10);

    private record Place(String imsi, CnDomain domain) {}

    private record Insertion(GsupMessage request, Timeline.Timer patience) {}

    private final Plmn plmn;
    private final HomeLocationRegister hlr;
    private final ServiceRegister register;
    private final SsHome services;
    private final Timeline timeline;
    private final Map<GsupLink, HomeSessions> links = new HashMap<>();
    private final Map<GsupLink, String> names = new LinkedHashMap<>();
    private final Map<Place, GsupLink> serving = new HashMap<>();
    private final Map<Place, Insertion> insertions = new HashMap<>();
    private final ServingMessages messages;

    public ServingHome(
            Plmn plmn,
            HomeLocationRegister hlr,
            ServiceRegister register,
            SsHome services,
            Interconnect interconnect,
            Timeline timeline) {
        this.plmn = plmn;
        this.hlr = hlr;
        this.register = register;
        this.services = services;
        this.timeline = timeline;
        this.messages = new ServingMessages(register, interconnect, timeline);
    }

    /**
     * The way to subscribers for short messages: through the node of Osmocom's that serves one, else through our own.
     *
     * @param own what reaches those whom our nodes serve
     */
    public ForwardingSide forwardingBefore(ForwardingSide own) {
        return (imsi, serviceCentre, tpdu, more, answered) -> node(imsi)
                .ifPresentOrElse(
                        link -> messages.forward(link, imsi, serviceCentre, tpdu, more, answered),
                        () -> own.forward(imsi, serviceCentre, tpdu, more, answered));
    }

    /** An MSC rather than an SGSN: Osmocom's has no short messages over GPRS of its own. */
    private Optional<GsupLink> node(String imsi) {
        return Stream.of(CnDomain.CS, CnDomain.PS)
                .flatMap(domain -> Stream.ofNullable(serving.get(new Place(imsi, domain))))
                .findFirst();
    }

    /** A link that a node has made. */
    GsupLink link(Consumer<byte[]> out, Runnable drop) {
        return new GsupLink(timeline, this, "HLR-" + plmn, true, out, drop);
    }

    Timeline timeline() {
        return timeline;
    }

    /** The nodes that are there now, by the names they say. */
    public List<String> nodes() {
        return List.copyOf(names.values());
    }

    @Override
    public void up(GsupLink link, String name) {
        links.put(link, new HomeSessions(link, services, timeline));
        names.put(link, name);
    }

    @Override
    public void down(GsupLink link) {
        names.remove(link);
        HomeSessions sessions = links.remove(link);
        if (sessions != null) {
            sessions.closed();
        }
        serving.values().removeIf(link::equals);
    }

    @Override
    public void received(GsupLink link, GsupMessage message) {
        switch (message.type()) {
            case SEND_AUTHENTICATION_INFO_REQUEST -> authenticate(link, message);
            case UPDATE_LOCATION_REQUEST -> updateLocation(link, message);
            case INSERT_SUBSCRIBER_DATA_RESULT, INSERT_SUBSCRIBER_DATA_ERROR -> inserted(link, message);
            case PURGE_MS_REQUEST -> purge(link, message);
            case CHECK_IMEI_REQUEST -> checkImei(link, message);
            case MO_FORWARD_SM_REQUEST -> messages.submit(link, message);
            case READY_FOR_SM_REQUEST -> messages.ready(link, message);
            case MT_FORWARD_SM_RESULT, MT_FORWARD_SM_ERROR -> messages.answered(message);
            case PROCESS_SUPPLEMENTARY_SERVICE_REQUEST,
                    PROCESS_SUPPLEMENTARY_SERVICE_RESULT,
                    PROCESS_SUPPLEMENTARY_SERVICE_ERROR -> sessions(link, message);
            default -> {
                if (message.type().isRequest()) {
                    link.send(message.refused(Causes.MESSAGE_TYPE_UNKNOWN));
                }
            }
        }
    }

    private void sessions(GsupLink link, GsupMessage message) {
        HomeSessions sessions = links.get(link);
        if (sessions != null) {
            sessions.received(message);
        }
    }

    private void authenticate(GsupLink link, GsupMessage asked) {
        Optional<Octets> rand = asked.first(GsupElement.RAND);
        Optional<MapRequest.Resynchronisation> resynchronisation = asked.first(GsupElement.AUTS)
                .map(auts -> new MapRequest.Resynchronisation(
                        rand.orElse(Octets.EMPTY).toByteArray(), auts.toByteArray()));
        hlr.answer(
                new MapRequest.SendAuthenticationInfo(
                        asked.imsi(), plmn, Elements.domain(asked), VECTORS, resynchronisation),
                answer -> {
                    if (answer instanceof MapAnswer.AuthenticationSets sets) {
                        link.send(asked.answered(tuples(sets.sets())));
                    } else {
                        refuse(link, asked, answer);
                    }
                });
    }

    private static GsupElement[] tuples(List<AuthenticationSet> sets) {
        return sets.stream().map(Elements::of).toArray(GsupElement[]::new);
    }

    private static void refuse(GsupLink link, GsupMessage asked, MapAnswer answer) {
        int cause = answer instanceof MapAnswer.Refused refused ? Causes.of(refused.error()) : Causes.NETWORK_FAILURE;
        link.send(asked.refused(cause));
    }

    private void updateLocation(GsupLink link, GsupMessage asked) {
        CnDomain domain = Elements.domain(asked);
        if (!allowed(asked.imsi(), domain)) {
            link.send(asked.refused(Causes.SERVICES_NOT_ALLOWED));
            return;
        }
        hlr.answer(new MapRequest.UpdateLocation(asked.imsi(), plmn, domain), answer -> {
            if (answer instanceof MapAnswer.LocationUpdated updated) {
                moved(link, asked.imsi(), domain);
                insert(link, asked, domain, updated.subscription());
            } else {
                refuse(link, asked, answer);
            }
        });
    }

    private boolean allowed(String imsi, CnDomain domain) {
        return register.subscriber(imsi)
                .map(SubscriberSpec::services)
                .map(it -> domain == CnDomain.CS ? it.circuits() : it.packets())
                .orElse(true);
    }

    private void moved(GsupLink link, String imsi, CnDomain domain) {
        GsupLink before = serving.put(new Place(imsi, domain), link);
        if (before != null && before != link) {
            before.send(GsupMessage.of(
                    GsupMessageType.LOCATION_CANCEL_REQUEST,
                    imsi,
                    GsupElement.of(GsupElement.CANCEL_TYPE, UPDATE_PROCEDURE),
                    Elements.of(domain)));
        }
    }

    private void insert(GsupLink link, GsupMessage asked, CnDomain domain, Subscription subscription) {
        List<GsupElement> data = new ArrayList<>();
        data.add(msisdn(subscription.msisdn()));
        if (domain == CnDomain.PS) {
            data.add(new GsupElement(GsupElement.PDP_INFORMATION_COMPLETE, Octets.EMPTY));
            for (String apn : subscription.apns()) {
                data.add(Elements.context(data.size() - 1, apn));
            }
        }
        data.add(Elements.of(domain));
        Place place = new Place(asked.imsi(), domain);
        Insertion before = insertions.put(place, new Insertion(asked, timeline.after(INSERT_PATIENCE, () -> {
            insertions.remove(place);
            link.send(asked.refused(Causes.NETWORK_FAILURE));
        })));
        if (before != null) {
            before.patience().cancel();
        }
        link.send(new GsupMessage(GsupMessageType.INSERT_SUBSCRIBER_DATA_REQUEST, asked.imsi(), data));
    }

    private static GsupElement msisdn(String digits) {
        Octets bcd = TelephonyBcd.of(digits);
        return new GsupElement(
                GsupElement.MSISDN,
                new OctetWriter().octet(bcd.length()).octets(bcd).toOctets());
    }

    /** A result names no domain; a node has one insertion of a subscriber at a time. */
    private void inserted(GsupLink link, GsupMessage message) {
        Stream.of(CnDomain.PS, CnDomain.CS)
                .map(domain -> new Place(message.imsi(), domain))
                .filter(place -> insertions.containsKey(place) && link.equals(serving.get(place)))
                .findFirst()
                .ifPresent(place -> finish(link, message, insertions.remove(place)));
    }

    private static void finish(GsupLink link, GsupMessage message, Insertion insertion) {
        insertion.patience().cancel();
        link.send(
                message.type() == GsupMessageType.INSERT_SUBSCRIBER_DATA_RESULT
                        ? insertion.request().answered()
                        : insertion.request().refused(Causes.NETWORK_FAILURE));
    }

    private void purge(GsupLink link, GsupMessage asked) {
        CnDomain domain = Elements.domain(asked);
        hlr.answer(new MapRequest.PurgeMs(asked.imsi(), plmn, domain), answer -> {
            if (answer instanceof MapAnswer.Done) {
                serving.remove(new Place(asked.imsi(), domain), link);
                link.send(asked.answered());
            } else {
                refuse(link, asked, answer);
            }
        });
    }

    /** Compared without the last digit, which is the check digit or the software version's first. TS 23.003 6.2. */
    private void checkImei(GsupLink link, GsupMessage asked) {
        Optional<String> imei = asked.first(GsupElement.IMEI)
                .filter(it -> it.length() > 1)
                .flatMap(it -> TelephonyBcd.digits(it.from(1)));
        Optional<SubscriberSpec> subscriber = register.subscriber(asked.imsi());
        if (imei.isEmpty() || subscriber.isEmpty()) {
            link.send(asked.refused(imei.isEmpty() ? Causes.INVALID_MANDATORY : Causes.IMSI_UNKNOWN));
            return;
        }
        boolean good = subscriber
                .filter(it -> !it.card().misplaced())
                .map(SubscriberSpec::services)
                .filter(it -> mayUse(it, imei.get()))
                .isPresent();
        link.send(asked.answered(GsupElement.of(GsupElement.IMEI_RESULT, good ? 0 : 1)));
    }

    private static boolean mayUse(ServiceProfile profile, String imei) {
        return profile.imei().map(only -> only.regionMatches(0, imei, 0, 14)).orElse(true);
    }
}
