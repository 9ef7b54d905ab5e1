package dev.mynah.network.pdn;

import dev.mynah.network.air.tft.PacketFilter;
import java.util.List;

/**
 * Packets of a connection that get a bearer of their own (a PCC rule, TS 23.203 6.3.1).
 *
 * @param filters which; their identifiers and, where another filter has them, precedences are chosen when it is installed
 */
public record PccRule(BearerQos qos, List<PacketFilter> filters) {
    private static final int MOST = 15;

    public PccRule {
        filters = List.copyOf(filters);
        if (filters.isEmpty() || filters.size() > MOST) {
            throw new IllegalArgumentException("filters: " + filters.size() + " are not 1 to " + MOST);
        }
    }
}
