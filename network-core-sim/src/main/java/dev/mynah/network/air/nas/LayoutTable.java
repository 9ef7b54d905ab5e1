package dev.mynah.network.air.nas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The messages of one protocol, found by message type and direction. */
public final class LayoutTable<M extends NasMessage> {

    private final Map<Integer, Layout<? extends M>> uplink;
    private final Map<Integer, Layout<? extends M>> downlink;

    /**
     * A table of layouts with a message type each.
     *
     * @param uplink messages only a UE sends
     * @param downlink messages only a network sends
     * @param both messages both send
     */
    public LayoutTable(
            List<Layout<? extends M>> uplink, List<Layout<? extends M>> downlink, List<Layout<? extends M>> both) {
        this.uplink = byType(uplink, both);
        this.downlink = byType(downlink, both);
    }

    /** The messages that go in {@code direction}. */
    public List<Layout<? extends M>> layouts(Direction direction) {
        return List.copyOf(of(direction).values());
    }

    /** Reads {@code message}, whose header names {@code type}. */
    public Decoded<M> decode(Octets message, int type, Direction direction) {
        Layout<? extends M> layout = of(direction).get(type);
        if (layout == null) {
            String reason = "no message of type %02X goes %s".formatted(type, direction);
            return Decoded.invalid(
                    new Malformed(0, "TS 24.007 11.2.3.2.1", reason, Malformed.Fault.UNKNOWN_MESSAGE_TYPE));
        }
        return Decoded.widen(layout.decode(message));
    }

    private Map<Integer, Layout<? extends M>> of(Direction direction) {
        return direction == Direction.UPLINK ? uplink : downlink;
    }

    private static <M extends NasMessage> Map<Integer, Layout<? extends M>> byType(
            List<Layout<? extends M>> oneWay, List<Layout<? extends M>> both) {
        var all = new ArrayList<>(oneWay);
        all.addAll(both);
        var table = new HashMap<Integer, Layout<? extends M>>();
        for (var layout : all) {
            var other = table.put(layout.messageType(), layout);
            if (other != null) {
                throw new IllegalArgumentException(layout + " has the type of " + other);
            }
        }
        return table;
    }
}
