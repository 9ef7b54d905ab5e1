package dev.mynah.modem.positioning;

/** A place or a direction, fixed to the earth: metres from its centre, towards Greenwich, 90 degrees east, and the north pole. */
record Vector(double x, double y, double z) {
    Vector minus(Vector other) {
        return new Vector(x - other.x, y - other.y, z - other.z);
    }

    double dot(Vector other) {
        return x * other.x + y * other.y + z * other.z;
    }

    double length() {
        return Math.sqrt(dot(this));
    }
}
