package dev.mynah.network.gsup.door;

import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.gsup.GsupElement;
import dev.mynah.network.gsup.GsupMessage;
import dev.mynah.network.gsup.TelephonyBcd;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.ServingSide;
import dev.mynah.network.hlr.Subscription;
import dev.mynah.network.hlr.map.ServingGprsSupportNode;
import dev.mynah.network.hlr.map.VisitorLocationRegister;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a remote HLR has said of its subscribers, and which of our nodes serve them. To that HLR all our nodes are one, so it
 * does not tell a node that another one has taken over: this does.
 */
final class RemoteSubscribers {
    /** A node that packets go through: there is one at a time. */
    private record PacketNode(Plmn plmn, boolean mme) {}

    private static final class Known {
        private Subscription subscription;
        private @Nullable Plmn vlr;
        private @Nullable PacketNode packets;

        Known(Subscription subscription) {
            this.subscription = subscription;
        }
    }

    private final Plmn plmn;
    private final Interconnect interconnect;
    private final Map<String, Known> byImsi = new HashMap<>();
    private final Map<String, String> byMsisdn = new HashMap<>();

    RemoteSubscribers(Plmn plmn, Interconnect interconnect) {
        this.plmn = plmn;
        this.interconnect = interconnect;
    }

    private Known known(String imsi) {
        return byImsi.computeIfAbsent(imsi, unseen -> new Known(new Subscription(imsi, "", List.of())));
    }

    Subscription subscription(String imsi) {
        return known(imsi).subscription;
    }

    /** The number of a subscriber that is here; empty where there is none. */
    String number(String imsi) {
        return Optional.ofNullable(byImsi.get(imsi))
                .map(it -> it.subscription.msisdn())
                .orElse("");
    }

    Optional<String> imsiOf(String msisdn) {
        return Optional.ofNullable(byMsisdn.get(msisdn));
    }

    /** The network of ours that a subscriber is in. */
    Optional<Plmn> servedBy(String imsi) {
        Known known = byImsi.get(imsi);
        if (known == null) {
            return Optional.empty();
        }
        PacketNode packets = known.packets;
        return packets != null ? Optional.of(packets.plmn()) : Optional.ofNullable(known.vlr);
    }

    /** Insert Subscriber Data. */
    void insert(GsupMessage message) {
        Known known = known(message.imsi());
        Subscription before = known.subscription;
        String msisdn = message.first(GsupElement.MSISDN)
                .filter(it -> it.length() > 1)
                .flatMap(it -> TelephonyBcd.digits(it.from(1)))
                .orElse(before.msisdn());
        List<String> apns = message.inside(GsupElement.PDP_INFORMATION).value().orElse(List.of()).stream()
                .flatMap(List::stream)
                .filter(it -> it.tag() == GsupElement.ACCESS_POINT_NAME)
                .flatMap(it -> Elements.apn(it.value()).stream())
                .toList();
        known.subscription = new Subscription(message.imsi(), msisdn, apns.isEmpty() ? before.apns() : apns);
        if (!msisdn.isEmpty()) {
            byMsisdn.put(msisdn, message.imsi());
            interconnect.number(msisdn, plmn);
        }
    }

    void servedByMme(String imsi, Plmn visited) {
        served(imsi, new PacketNode(visited, true));
    }

    void served(String imsi, Plmn visited, CnDomain domain) {
        if (domain == CnDomain.PS) {
            served(imsi, new PacketNode(visited, false));
            return;
        }
        Known known = known(imsi);
        Plmn before = known.vlr;
        known.vlr = visited;
        if (before != null && !before.equals(visited)) {
            cancel(before, imsi);
        }
    }

    private void served(String imsi, PacketNode node) {
        Known known = known(imsi);
        PacketNode before = known.packets;
        known.packets = node;
        if (before != null && !before.equals(node)) {
            cancel(before, imsi);
        }
    }

    /** Whether the MME was the subscriber's, and is no longer. */
    boolean leftMme(String imsi, Plmn visited) {
        return left(imsi, new PacketNode(visited, true));
    }

    /** Whether the node was the subscriber's, and is no longer. */
    boolean left(String imsi, Plmn visited, CnDomain domain) {
        if (domain == CnDomain.PS) {
            return left(imsi, new PacketNode(visited, false));
        }
        Known known = known(imsi);
        boolean was = visited.equals(known.vlr);
        if (was) {
            known.vlr = null;
        }
        return was;
    }

    private boolean left(String imsi, PacketNode node) {
        Known known = known(imsi);
        boolean was = node.equals(known.packets);
        if (was) {
            known.packets = null;
        }
        return was;
    }

    /** The HLR has a node outside in the place of ours. */
    void cancelled(String imsi, CnDomain domain) {
        Known known = known(imsi);
        if (domain == CnDomain.CS) {
            Plmn vlr = known.vlr;
            known.vlr = null;
            cancel(vlr == null ? plmn : vlr, imsi);
        } else {
            PacketNode node = known.packets;
            known.packets = null;
            cancel(node == null ? new PacketNode(plmn, false) : node, imsi);
        }
    }

    private void cancel(Plmn vlr, String imsi) {
        interconnect.reach(vlr, VisitorLocationRegister.class, it -> it.cancelLocation(imsi));
    }

    private void cancel(PacketNode node, String imsi) {
        if (node.mme()) {
            interconnect.reach(node.plmn(), ServingSide.class, it -> it.cancelLocation(imsi));
        } else {
            interconnect.reach(node.plmn(), ServingGprsSupportNode.class, it -> it.cancelLocation(imsi));
        }
    }
}
