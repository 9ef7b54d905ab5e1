package dev.mynah.modem.at.control;

import dev.mynah.at.command.Line;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.OnlineData;
import dev.mynah.modem.at.port.Setting;
import dev.mynah.modem.at.port.UnsolicitedReport;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The unsolicited {@code +CIEV: <ind>,<value>}. With {@code <mode>} 0 the newest are kept, for a host that asks for them later. */
final class IndicatorReport implements UnsolicitedReport {
    static final Setting<List<String>> KEPT = Setting.memory(List.of());
    private static final Setting<Map<Indicator, Integer>> TOLD = Setting.memory(Map.of());

    private static final int MOST_KEPT = 16;
    private static final Set<Indicator> CALLS = EnumSet.of(Indicator.CALL, Indicator.CALLSETUP);
    private static final Set<Indicator> REGISTRATION = EnumSet.of(Indicator.SERVICE, Indicator.ROAM);
    private static final Set<Indicator> MESSAGES = EnumSet.of(Indicator.MESSAGE, Indicator.SMSFULL);

    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        if (!IndicatorReporting.wanted(port)) {
            return;
        }
        if (event instanceof SubscriptionEvent.SignalChanged) {
            look(port, Set.of(Indicator.SIGNAL));
        } else if (event instanceof SubscriptionEvent.RegistrationChanged) {
            look(port, REGISTRATION);
        } else if (event instanceof SubscriptionEvent.CallChanged || event instanceof SubscriptionEvent.CallEnded) {
            look(port, CALLS);
        } else if (event instanceof SubscriptionEvent.MessageKept
                || event instanceof SubscriptionEvent.MessagesChanged
                || event instanceof SubscriptionEvent.MemoryFull) {
            look(port, MESSAGES);
        }
    }

    /** What holds now is no news. */
    static void fromNowOn(AtPort port) {
        Map<Indicator, Integer> now = new EnumMap<>(Indicator.class);
        if (IndicatorReporting.wanted(port)) {
            for (Indicator indicator : Indicator.values()) {
                now.put(indicator, indicator.value(port));
            }
        }
        port.set(TOLD, now);
    }

    @Override
    public void subscriptionChanged(AtPort port) {
        fromNowOn(port);
    }

    private static void look(AtPort port, Set<Indicator> indicators) {
        Map<Indicator, Integer> told = new EnumMap<>(Indicator.class);
        told.putAll(port.get(TOLD));
        for (Indicator indicator : indicators) {
            int value = indicator.value(port);
            Integer before = told.put(indicator, value);
            if (before == null || before != value) {
                tell(port, Line.of("+CIEV").add(indicator.number()).add(value).toString());
            }
        }
        port.set(TOLD, told);
    }

    private static void tell(AtPort port, String line) {
        int mode = port.get(IndicatorReporting.MODE_SET);
        if (mode == IndicatorReporting.KEEP) {
            List<String> kept = new ArrayList<>(port.get(KEPT));
            if (kept.size() == MOST_KEPT) {
                kept.remove(0);
            }
            kept.add(line);
            port.set(KEPT, List.copyOf(kept));
        } else if (mode != IndicatorReporting.LOSE_AMONG_DATA
                || port.dataCall().filter(OnlineData::online).isEmpty()) {
            port.report(line);
        }
    }
}
