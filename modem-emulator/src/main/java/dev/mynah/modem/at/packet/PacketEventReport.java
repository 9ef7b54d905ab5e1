package dev.mynah.modem.at.packet;

import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import dev.mynah.modem.at.port.UnsolicitedReport;
import java.util.ArrayList;
import java.util.List;

/** The unsolicited {@code +CGEV:}. With {@code <mode>} 0 the newest are kept, for a host that asks for them later. */
final class PacketEventReport implements UnsolicitedReport {
    static final Setting<List<String>> KEPT = Setting.memory(List.of());

    private static final int MOST_KEPT = 16;

    /** {@code <change_reason>}. */
    private static final int FILTERS = 1;

    private static final int QUALITY = 2;

    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.ContextChanged changed) {
            boolean active = Contexts.active(changed.context());
            if (active || port.network().attached()) {
                tell(
                        port,
                        by(changed.byNetwork()) + " PDN " + (active ? "ACT " : "DEACT ")
                                + changed.context().cid());
            } // else the detach is the event; it says that no context is active any more
        } else if (event instanceof SubscriptionEvent.BearerChanged changed) {
            tell(port, by(changed.byNetwork()) + bearer(changed));
        } else if (event instanceof SubscriptionEvent.QualityChanged changed) {
            tell(port, "NW MODIFY " + changed.context().cid() + "," + QUALITY + ",0");
        } else if (event instanceof SubscriptionEvent.AttachChanged changed && !changed.attached()) {
            tell(port, by(changed.byNetwork()) + " DETACH");
        }
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
        if (port.get(EventReporting.REPORTING) != 0) {
            port.report(line);
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
