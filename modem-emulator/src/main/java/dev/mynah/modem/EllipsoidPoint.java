package dev.mynah.modem;

/**
 * A place on earth as satellites have it, in WGS 84 (TS 23.032 5.4).
 *
 * @param latitude in degrees, north of the equator positive
 * @param longitude in degrees, east of Greenwich positive
 * @param altitude above the ellipsoid in metres, which is the sea level of this earth
 */
public record EllipsoidPoint(double latitude, double longitude, double altitude) {
    public static final double MOST_LATITUDE = 90;
    public static final double MOST_LONGITUDE = 180;
    public static final double LEAST_ALTITUDE = -500;
    public static final double MOST_ALTITUDE = 15_000;

    public EllipsoidPoint {
        within("latitude", latitude, -MOST_LATITUDE, MOST_LATITUDE);
        within("longitude", longitude, -MOST_LONGITUDE, MOST_LONGITUDE);
        within("altitude", altitude, LEAST_ALTITUDE, MOST_ALTITUDE);
    }

    private static void within(String name, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException("%s: %s is out of range (%s to %s)".formatted(name, value, least, most));
        }
    }
}
