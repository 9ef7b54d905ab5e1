package dev.mynah.modem.positioning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The 24 satellites of the nominal constellation, each in its slot for ever: table 3-1 of the GPS Standard Positioning Service
 * Performance Standard (2001). They go around twice a sidereal day on circles.
 */
final class Constellation {
    /** A slot as of the epoch, in degrees. */
    private record Slot(double ascendingNode, double argument) {}

    private static final Instant EPOCH = Instant.parse("1993-07-01T00:00:00Z");
    private static final double GREENWICH = 279.06; // 18 h 36 min 14.4 s, where Greenwich was at the epoch
    private static final double INCLINATION = Math.toRadians(55);
    private static final double RADIUS = 26_559_700;
    private static final double EARTH_RATE = 7.292_115_146_7e-5;
    private static final double MILLIS = 1e3;

    private static final double[] NODES = {272.847, 332.847, 32.847, 92.847, 152.847, 212.847};
    private static final double[][] ARGUMENTS = {
        {268.126, 161.786, 11.676, 41.806},
        {80.956, 173.336, 309.976, 204.376},
        {111.876, 11.796, 339.666, 241.556},
        {135.226, 265.446, 35.156, 167.356},
        {197.046, 302.596, 66.066, 333.686},
        {238.886, 345.226, 105.206, 135.346}
    };

    private static final List<Slot> SLOTS = slots();

    private Constellation() {}

    private static List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        for (int plane = 0; plane < NODES.length; plane++) {
            for (double argument : ARGUMENTS[plane]) {
                slots.add(new Slot(NODES[plane], argument));
            }
        }
        return List.copyOf(slots);
    }

    static int size() {
        return SLOTS.size();
    }

    /** Where a satellite is; they are numbered from 1, A1 first. */
    static Vector place(int number, Instant time) {
        Slot slot = SLOTS.get(number - 1);
        Duration since = Duration.between(EPOCH, time);
        double turned = EARTH_RATE * since.toMillis() / MILLIS;
        double node = Math.toRadians(slot.ascendingNode() - GREENWICH) - turned;
        double argument = Math.toRadians(slot.argument()) + 2 * turned;
        double inPlane = Math.sin(argument) * Math.cos(INCLINATION);
        return new Vector(
                RADIUS * (Math.cos(argument) * Math.cos(node) - inPlane * Math.sin(node)),
                RADIUS * (Math.cos(argument) * Math.sin(node) + inPlane * Math.cos(node)),
                RADIUS * Math.sin(argument) * Math.sin(INCLINATION));
    }
}
