package dev.mynah.network.ran;

/** A place on the plane of a testbed, in metres. */
public record Position(double x, double y) {
    double distanceTo(Position other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
