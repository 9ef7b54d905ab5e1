package dev.mynah.modem.positioning;

import dev.mynah.modem.EllipsoidPoint;

/** A place on the ellipsoid of WGS 84 and what is east, north and up there. */
final class Horizon {
    /** The direction of something, as the cosines to east, north and up. */
    record Direction(double east, double north, double up) {
        double elevation() {
            return Math.toDegrees(Math.asin(up));
        }

        /** From north, 0 up to 360 degrees. */
        double azimuth() {
            double degrees = Math.toDegrees(Math.atan2(east, north));
            return degrees < 0 ? degrees + FULL_CIRCLE : degrees;
        }
    }

    private static final double FULL_CIRCLE = 360;
    private static final double SEMI_MAJOR = 6_378_137;
    private static final double FLATTENING = 1 / 298.257_223_563;
    private static final double ECCENTRICITY = FLATTENING * (2 - FLATTENING);

    private final Vector here;
    private final Vector east;
    private final Vector north;
    private final Vector up;

    Horizon(EllipsoidPoint point) {
        double latitude = Math.toRadians(point.latitude());
        double longitude = Math.toRadians(point.longitude());
        double sinLatitude = Math.sin(latitude);
        double cosLatitude = Math.cos(latitude);
        double radius = SEMI_MAJOR / Math.sqrt(1 - ECCENTRICITY * sinLatitude * sinLatitude);
        this.here = new Vector(
                (radius + point.altitude()) * cosLatitude * Math.cos(longitude),
                (radius + point.altitude()) * cosLatitude * Math.sin(longitude),
                (radius * (1 - ECCENTRICITY) + point.altitude()) * sinLatitude);
        this.east = new Vector(-Math.sin(longitude), Math.cos(longitude), 0);
        this.north = new Vector(-sinLatitude * Math.cos(longitude), -sinLatitude * Math.sin(longitude), cosLatitude);
        this.up = new Vector(cosLatitude * Math.cos(longitude), cosLatitude * Math.sin(longitude), sinLatitude);
    }

    Direction towards(Vector there) {
        Vector line = there.minus(here);
        double length = line.length();
        return new Direction(line.dot(east) / length, line.dot(north) / length, line.dot(up) / length);
    }

    /** Metres along a straight line. */
    double distance(Horizon other) {
        return other.here.minus(here).length();
    }

    /** The course from here to another place. */
    double course(Horizon other) {
        return towards(other.here).azimuth();
    }
}
