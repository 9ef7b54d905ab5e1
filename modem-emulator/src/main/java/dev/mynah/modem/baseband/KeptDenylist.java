package dev.mynah.modem.baseband;

import dev.mynah.modem.NetworkDenylist;
import dev.mynah.modem.NetworkDenylist.Codes;
import dev.mynah.modem.NvItems;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The networks and cards the device keeps off, as they are kept over a power cycle: {@code 1/1,999/70}. */
final class KeptDenylist {
    private static final String CARDS = "denylist/cards";
    private static final String NETWORKS = "denylist/networks";
    private static final String NEXT = ",";
    private static final String WITHIN = "/";

    private final NvItems items;
    private NetworkDenylist list;

    KeptDenylist(NvItems items) {
        this.items = items;
        this.list = new NetworkDenylist(kept(CARDS), kept(NETWORKS));
    }

    NetworkDenylist list() {
        return list;
    }

    void list(NetworkDenylist wanted) {
        list = wanted;
        keep(CARDS, wanted.cards());
        keep(NETWORKS, wanted.networks());
    }

    private void keep(String key, List<Codes> providers) {
        if (providers.isEmpty()) {
            items.remove(key);
        } else {
            items.put(
                    key,
                    providers.stream().map(it -> it.mcc() + WITHIN + it.mnc()).collect(Collectors.joining(NEXT)));
        }
    }

    private List<Codes> kept(String key) {
        return items.get(key).stream()
                .flatMap(it -> Stream.of(it.split(NEXT)))
                .map(it -> it.split(WITHIN, 2))
                .map(it -> new Codes(Integer.parseInt(it[0]), Integer.parseInt(it[1])))
                .toList();
    }
}
