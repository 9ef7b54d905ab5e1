package dev.mynah.modem.plmn;

import dev.mynah.modem.ScannedNetwork;
import dev.mynah.modem.ScannedNetwork.Availability;
import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a network search finds. TS 23.122 4.4.3.1.2; the lines of {@code +COPS=?}. */
public final class NetworkSearch {
    /** A radio needs that long to go through its bands. */
    public static final Duration TAKES = Duration.ofSeconds(4);

    private NetworkSearch() {}

    /** A network in one technology: a line of its own. */
    private record Found(Plmn plmn, Rat rat) {}

    /**
     * Every network heard, in each of its technologies, the current one first, then by level.
     *
     * @param current the network registered with
     * @param rat the technology it is registered with by
     * @param forbidden those the subscriber may not use
     */
    public static List<ScannedNetwork> result(
            List<CellMeasurement> heard,
            Optional<Plmn> current,
            Optional<Rat> rat,
            Set<Plmn> forbidden,
            NetworkNames names) {
        Set<Found> found = new LinkedHashSet<>();
        heard.forEach(it -> it.cell()
                .plmns()
                .forEach(plmn -> found.add(new Found(plmn, it.cell().rat()))));
        List<ScannedNetwork> lines = new ArrayList<>();
        for (Found it : found) {
            boolean here = current.equals(Optional.of(it.plmn())) && rat.equals(Optional.of(it.rat()));
            Availability availability = here
                    ? Availability.CURRENT
                    : forbidden.contains(it.plmn()) ? Availability.FORBIDDEN : Availability.AVAILABLE;
            NetworkNames.Name name = names.of(it.plmn());
            lines.add(
                    here ? 0 : lines.size(),
                    new ScannedNetwork(availability, name.full(), name.brief(), it.plmn(), it.rat()));
        }
        return List.copyOf(lines);
    }
}
