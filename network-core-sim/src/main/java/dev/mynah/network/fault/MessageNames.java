package dev.mynah.network.fault;

import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.emm.EmmMessage;
import dev.mynah.network.air.nas.emm.ServiceRequest;
import dev.mynah.network.air.nas.esm.EsmMessage;
import dev.mynah.network.air.nas.gmm.GmmMessage;
import dev.mynah.network.air.nas.mm.MmMessage;
import dev.mynah.network.air.nas.mm5g.Mm5gMessage;
import dev.mynah.network.air.nas.sm.SmMessage;
import dev.mynah.network.air.nas.sm5g.Sm5gMessage;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the messages that pass through an operator's core, as their specifications have them. */
final class MessageNames {
    private static final int SHOWN = 3;
    private static final Map<Direction, Set<String>> KNOWN = new EnumMap<>(Map.of(
            Direction.UPLINK, names(Direction.UPLINK),
            Direction.DOWNLINK, names(Direction.DOWNLINK)));

    private MessageNames() {}

    /** How a name is compared: case does not matter, nor what joins its words. */
    static String normal(String name) {
        return name.strip().replaceAll("[ _-]+", " ").toUpperCase(Locale.ROOT);
    }

    static boolean known(Direction direction, String name) {
        return KNOWN.getOrDefault(direction, Set.of()).contains(name);
    }

    /** The names most like one that is none. */
    static List<String> nearest(Direction direction, String name) {
        return KNOWN.getOrDefault(direction, Set.of()).stream()
                .sorted(Comparator.comparingInt(it -> distance(it, name)))
                .limit(SHOWN)
                .toList();
    }

    private static Set<String> names(Direction direction) {
        Set<String> all = Stream.<List<? extends Layout<?>>>of(
                        EmmMessage.table().layouts(direction),
                        EsmMessage.table().layouts(direction),
                        GmmMessage.table().layouts(direction),
                        MmMessage.table().layouts(direction),
                        Mm5gMessage.table().layouts(direction),
                        SmMessage.table().layouts(direction),
                        Sm5gMessage.table().layouts(direction))
                .flatMap(List::stream)
                .map(it -> normal(it.name()))
                .collect(Collectors.toCollection(TreeSet::new));
        if (direction == Direction.UPLINK) {
            // It has no message type, and so no place in the table of EMM (TS 24.301 8.2.25).
            all.add(normal(ServiceRequest.LAYOUT.name()));
        }
        return all;
    }

    /** How many characters have to be put in, taken out or changed. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
