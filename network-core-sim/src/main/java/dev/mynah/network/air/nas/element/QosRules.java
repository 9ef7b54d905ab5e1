package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.tft.FilterComponents;
import dev.mynah.network.air.tft.FilterDirection;
import dev.mynah.network.air.tft.FilterSet;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Which packets of a PDU session go into which QoS flow. TS 24.501 9.11.4.13.
 *
 * @param rules in the order they are sent
 */
public record QosRules(List<Rule> rules) {

    /** Makes a rule. */
    public static final int CREATE = 1;

    /** Deletes a rule. */
    public static final int DELETE = 2;

    /** Gives a rule other filters in place of those it has. */
    public static final int REPLACE_FILTERS = 4;

    /** Changes a rule, its filters excepted. */
    public static final int CHANGE = 6;

    private static final int DELETE_PACKET_FILTERS = 5;
    private static final int DEFAULT = 0x10;

    /** Its coding. */
    public static final ElementType<QosRules> TYPE =
            ElementType.of("QoS rules", "TS 24.501 9.11.4.13", QosRules::read, QosRules::write);

    /**
     * One packet filter.
     *
     * @param head direction in bits 5 and 6 (1 down, 2 up, 3 both), identifier in bits 1 to 4
     * @param components what packets match, empty where only the identifier counts
     */
    public record PacketFilter(int head, Octets components) {
        /** Every packet, both ways. */
        public static PacketFilter matchAll(int id) {
            return new PacketFilter(0x30 | id, Octets.of((byte) 1));
        }

        /** A filter, whose precedence is that of its rule. */
        public static PacketFilter of(dev.mynah.network.air.tft.PacketFilter filter) {
            return new PacketFilter(
                    filter.direction().value() << 4 | filter.id(), FilterComponents.write(filter.components()));
        }

        dev.mynah.network.air.tft.PacketFilter read(int precedence) {
            return new dev.mynah.network.air.tft.PacketFilter(
                    head & 0xF, FilterDirection.of(head >> 4), precedence, FilterComponents.read(components));
        }
    }

    /**
     * One rule.
     *
     * @param operation {@link #CREATE}, {@link #DELETE} or a change, 3 bits
     * @param isDefault whether it takes what no other rule takes
     * @param rest precedence and QoS flow identifier, an octet each, where the rule has them
     */
    public record Rule(int id, int operation, boolean isDefault, List<PacketFilter> filters, Octets rest) {
        /** Takes a copy of the filters. */
        public Rule {
            filters = List.copyOf(filters);
        }

        /** The default rule of a new session: all packets in one flow. */
        public static Rule defaultRule(int id, int qfi) {
            return new Rule(id, CREATE, true, List.of(PacketFilter.matchAll(1)), Octets.of((byte) 0xFF, (byte) qfi));
        }

        /** Makes a rule, or gives it other filters. */
        public static Rule of(
                int id, int operation, int qfi, int precedence, List<dev.mynah.network.air.tft.PacketFilter> filters) {
            return new Rule(
                    id,
                    operation,
                    false,
                    filters.stream().map(PacketFilter::of).toList(),
                    Octets.of((byte) precedence, (byte) qfi));
        }

        /** No longer there. */
        public static Rule deleted(int id) {
            return new Rule(id, DELETE, false, List.of(), Octets.EMPTY);
        }

        /** What it takes; its own precedence is that of each of them. */
        public FilterSet packets() {
            int precedence = precedence().orElse(0);
            return FilterSet.of(
                    filters.stream().map(filter -> filter.read(precedence)).toList());
        }

        /** In which order rules are tried, where the rule has a place. */
        public OptionalInt precedence() {
            return rest.isEmpty() ? OptionalInt.empty() : OptionalInt.of(rest.at(0));
        }

        /** The QoS flow identifier, where the rule has one. */
        public OptionalInt qfi() {
            return rest.length() < 2 ? OptionalInt.empty() : OptionalInt.of(rest.at(1) & 0x3F);
        }
    }

    /** Takes a copy of the rules. */
    public QosRules {
        rules = List.copyOf(rules);
    }

    private static QosRules read(OctetReader in) {
        var rules = new ArrayList<Rule>();
        while (in.hasMore()) {
            int id = in.octet();
            rules.add(readRule(id, in.octets(in.uint16()).reader()));
        }
        return new QosRules(rules);
    }

    private static Rule readRule(int id, OctetReader in) {
        int head = in.octet();
        int operation = head >> 5;
        var filters = new ArrayList<PacketFilter>();
        for (int i = 0; i < (head & 0xF); i++) {
            int filter = in.octet();
            Octets components = operation == DELETE_PACKET_FILTERS ? Octets.EMPTY : in.octets(in.octet());
            filters.add(new PacketFilter(filter, components));
        }
        return new Rule(id, operation, (head & DEFAULT) != 0, filters, in.rest());
    }

    private static void write(QosRules rules, OctetWriter out) {
        for (Rule rule : rules.rules) {
            var body = new OctetWriter();
            body.octet(rule.operation << 5 | (rule.isDefault ? DEFAULT : 0) | rule.filters.size());
            for (PacketFilter filter : rule.filters) {
                body.octet(filter.head);
                if (rule.operation != DELETE_PACKET_FILTERS) {
                    body.octet(filter.components.length()).octets(filter.components);
                }
            }
            body.octets(rule.rest);
            out.octet(rule.id).uint16(body.length()).octets(body.toOctets());
        }
    }
}
