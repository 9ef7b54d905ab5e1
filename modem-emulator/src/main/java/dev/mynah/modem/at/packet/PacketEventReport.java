package dev.mynah.modem.at.packet;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.OnlineData;
import dev.mynah.modem.at.port.Setting;
import dev.mynah.modem.at.port.UnsolicitedReport;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;

/**
 * The unsolicited {@code +CGEV:}. With {@code <mode>} 0 the newest are kept, for a host that asks for them later; with 1 those
 * that come while the host is in data mode are lost, with 2 they wait. TS 27.007 10.1.19.
 */
final class PacketEventReport implements UnsolicitedReport {
    static final Setting<List<String>> KEPT = Setting.memory(List.of());

    private static final int MOST_KEPT = 16;

    /** {@code <change_reason>}. */
    private static final int FILTERS = 1;

    private static final int QUALITY = 2;

    /** {@code <reason>} why a context for both kinds of addresses has one. */
    private static final int IPV4_ONLY = 0;

    private static final int IPV6_ONLY = 1;

    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.ContextChanged changed) {
            boolean active = Contexts.active(changed.context());
            if (active || port.network().attached()) {
                tell(
                        port,
                        by(changed.byNetwork()) + " PDN " + (active ? "ACT " : "DEACT ")
                                + changed.context().cid()
                                + (active && !changed.byNetwork() ? narrowed(changed.context()) : ""));
            } // else the detach is the event; it says that no context is active any more
        } else if (event instanceof SubscriptionEvent.BearerChanged changed) {
            tell(port, by(changed.byNetwork()) + bearer(changed));
        } else if (event instanceof SubscriptionEvent.QualityChanged changed) {
            tell(port, "NW MODIFY " + changed.context().cid() + "," + QUALITY + ",0");
        } else if (event instanceof SubscriptionEvent.ContextDeclined declined) {
            PdpType type = Addresses.isV4(declined.address()) ? PdpType.IP : PdpType.IPV6;
            tell(port, "REJECT " + named(type, Addresses.written(port, declined.address())));
        } else if (event instanceof SubscriptionEvent.ContextReactivated reactivated) {
            PacketData.Context context = reactivated.context();
            String address = context.bearer().map(PacketData.Bearer::addresses).orElse(List.of()).stream()
                    .findFirst()
                    .map(it -> Addresses.written(port, it))
                    .orElse("");
            tell(port, "NW REACT " + named(context.type(), address) + "," + context.cid());
        } else if (event instanceof SubscriptionEvent.AttachChanged changed && !changed.attached()) {
            tell(port, by(changed.byNetwork()) + " DETACH");
        }
    }

    private static String named(PdpType type, String address) {
        return "\"" + type.text() + "\",\"" + address + "\"";
    }

    private static String narrowed(PacketData.Context context) {
        List<InetAddress> given =
                context.bearer().map(PacketData.Bearer::addresses).orElse(List.of());
        if (context.type() != PdpType.IPV4V6 || given.isEmpty()) {
            return "";
        }
        boolean four = given.stream().anyMatch(Inet4Address.class::isInstance);
        boolean six = given.stream().anyMatch(Inet6Address.class::isInstance);
        return four && six ? "" : "," + (four ? IPV4_ONLY : IPV6_ONLY);
    }

    private static String bearer(SubscriptionEvent.BearerChanged changed) {
        int cid = changed.context().cid();
        String both = changed.context().primary() + "," + cid + ",0";
        return switch (changed.what()) {
            case ACTIVATED -> " ACT " + both;
            case DEACTIVATED -> " DEACT " + both;
            case MODIFIED ->
                " MODIFY " + cid + "," + ((changed.filters() ? FILTERS : 0) | (changed.quality() ? QUALITY : 0)) + ",0";
        };
    }

    private static String by(boolean network) {
        return network ? "NW" : "ME";
    }

    private static void tell(AtPort port, String what) {
        String line = "+CGEV: " + what;
        int mode = port.get(EventReporting.REPORTING);
        if (mode != EventReporting.KEEP) {
            if (mode != EventReporting.LOSE_AMONG_DATA
                    || port.dataCall().filter(OnlineData::online).isEmpty()) {
                port.report(line);
            }
            return;
        }
        List<String> kept = new ArrayList<>(port.get(KEPT));
        if (kept.size() == MOST_KEPT) {
            kept.remove(0);
        }
        kept.add(line);
        port.set(KEPT, List.copyOf(kept));
    }
}
