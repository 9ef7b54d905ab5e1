package dev.mynah.network.air.tft;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to happen to the filters of a bearer, and the filters. TS 24.008 10.5.6.12; the traffic flow aggregate of EPS
 * (TS 24.301 9.9.4.15) is the same.
 *
 * @param filters with {@link Operation#DELETE_FILTERS} only their identifiers count
 * @param parameters the list of parameters as it came, empty without
 */
public record TrafficFlowTemplate(Operation operation, List<PacketFilter> filters, Octets parameters) {
    private static final int PARAMETERS_FOLLOW = 0x10;
    private static final int MOST = 15;

    /** Its coding. */
    public static final ElementType<TrafficFlowTemplate> TYPE = ElementType.of(
            "Traffic flow template", "TS 24.008 10.5.6.12", TrafficFlowTemplate::read, TrafficFlowTemplate::write);

    /** What is to be done. */
    public enum Operation {
        IGNORE(0),
        CREATE(1),
        DELETE(2),
        ADD_FILTERS(3),
        REPLACE_FILTERS(4),
        DELETE_FILTERS(5),
        NONE(6),
        RESERVED(7);

        private final int value;

        Operation(int value) {
            this.value = value;
        }

        boolean bringsFilters() {
            return this == CREATE || this == ADD_FILTERS || this == REPLACE_FILTERS;
        }
    }

    public TrafficFlowTemplate {
        filters = List.copyOf(filters);
        if (filters.size() > MOST) {
            throw new IllegalArgumentException("filters: " + filters.size() + " are more than " + MOST);
        }
    }

    public static TrafficFlowTemplate of(Operation operation, List<PacketFilter> filters) {
        return new TrafficFlowTemplate(operation, filters, Octets.EMPTY);
    }

    public static Decoded<TrafficFlowTemplate> decode(Octets octets) {
        return octets.decode(TrafficFlowTemplate::read);
    }

    public Octets encode() {
        OctetWriter out = new OctetWriter();
        write(this, out);
        return out.toOctets();
    }

    private static TrafficFlowTemplate read(OctetReader in) {
        int head = in.octet();
        Operation operation = Operation.values()[head >> 5];
        List<PacketFilter> filters = new ArrayList<>();
        for (int i = 0; i < (head & 0xF); i++) {
            int first = in.octet();
            if (operation == Operation.DELETE_FILTERS) {
                filters.add(PacketFilter.of(first & 0xF, FilterDirection.of(first >> 4), 0));
            } else {
                int precedence = in.octet();
                filters.add(new PacketFilter(
                        first & 0xF,
                        FilterDirection.of(first >> 4),
                        precedence,
                        FilterComponents.read(in.octets(in.octet()))));
            }
        }
        if ((head & PARAMETERS_FOLLOW) == 0 && in.hasMore()) {
            throw in.malformed("more filters than the number that is given");
        }
        return new TrafficFlowTemplate(operation, filters, in.rest());
    }

    private static void write(TrafficFlowTemplate tft, OctetWriter out) {
        out.octet(tft.operation.value << 5 | (tft.parameters.isEmpty() ? 0 : PARAMETERS_FOLLOW) | tft.filters.size());
        for (PacketFilter filter : tft.filters) {
            if (tft.operation == Operation.DELETE_FILTERS) {
                out.octet(filter.id());
                continue;
            }
            Octets contents = FilterComponents.write(filter.components());
            out.octet(filter.direction().value() << 4 | filter.id())
                    .octet(filter.precedence())
                    .octet(contents.length())
                    .octets(contents);
        }
        out.octets(tft.parameters);
    }
}
