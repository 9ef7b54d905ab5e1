package dev.mynah.modem.plmn;

import dev.mynah.modem.ScannedNetwork;
import dev.mynah.modem.ScannedNetwork.Availability;
import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a network search finds. TS 23.122 4.4.3.1.2; the lines of {@code +COPS=?}. */
public final class NetworkSearch {
    /** A radio needs that long to go through its bands. */
    public static final Duration TAKES = Duration.ofSeconds(4);

    private NetworkSearch() {}

    /**
     * Every network heard, the current one first, then by level.
     *
     * @param current the network registered with
     * @param forbidden those the subscriber may not use
     */
    public static List<ScannedNetwork> result(
            List<CellMeasurement> heard, Optional<Plmn> current, Set<Plmn> forbidden, NetworkNames names) {
        Map<Plmn, Rat> found = new LinkedHashMap<>();
        heard.forEach(it -> it.cell()
                .plmns()
                .forEach(plmn -> found.putIfAbsent(plmn, it.cell().rat())));
        List<ScannedNetwork> lines = new ArrayList<>();
        found.forEach((plmn, rat) -> {
            boolean here = current.equals(Optional.of(plmn));
            Availability availability = here
                    ? Availability.CURRENT
                    : forbidden.contains(plmn) ? Availability.FORBIDDEN : Availability.AVAILABLE;
            NetworkNames.Name name = names.of(plmn);
            lines.add(here ? 0 : lines.size(), new ScannedNetwork(availability, name.full(), name.brief(), plmn, rat));
        });
        return List.copyOf(lines);
    }
}
