package dev.mynah.modem.qmi.nas;

import dev.mynah.modem.qmi.Memory;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.network.air.Rat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Between which values of its measures a signal has to move for a client to be told. */
record Thresholds(List<Integer> rssi, List<Integer> level, List<Integer> quality, List<Integer> snr, int delta) {
    static final Thresholds NONE = new Thresholds(List.of(), List.of(), List.of(), List.of(), 0);

    private static final Memory<Map<Rat, Thresholds>> SET = new Memory<>("NAS thresholds", Map.of());
    private static final Memory<Optional<Signal>> REPORTED = new Memory<>("NAS signal reported", Optional.empty());

    static void set(QmiClient client, Rat rat, Thresholds thresholds) {
        Map<Rat, Thresholds> all = new EnumMap<>(Rat.class);
        all.putAll(client.get(SET));
        all.put(rat, thresholds);
        client.set(SET, Map.copyOf(all));
    }

    static void reported(QmiClient client, Signal signal) {
        client.set(REPORTED, Optional.of(signal));
    }

    /** Whether the signal is so much another than the one reported last that the client is to be told. */
    static boolean passed(QmiClient client, Signal now) {
        Optional<Signal> last = client.get(REPORTED).filter(it -> it.rat() == now.rat());
        Thresholds set = client.get(SET).getOrDefault(now.rat(), NONE);
        return last.isEmpty() || set.passed(last.get(), now);
    }

    private boolean passed(Signal last, Signal now) {
        if (delta > 0) {
            return Math.abs(now.rssi() - last.rssi()) * 10 >= delta
                    || Math.abs(now.level() - last.level()) * 10 >= delta;
        }
        if (equals(NONE)) {
            return true;
        }
        return crossed(rssi, last.rssi(), now.rssi())
                || crossed(level, last.level(), now.level())
                || crossed(quality, last.rsrq(), now.rsrq())
                || crossed(snr, last.snr(), now.snr());
    }

    private static boolean crossed(List<Integer> thresholds, int last, int now) {
        return thresholds.stream().anyMatch(it -> last < it != now < it);
    }
}
