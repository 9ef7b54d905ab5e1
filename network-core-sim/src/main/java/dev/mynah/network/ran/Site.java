package dev.mynah.network.ran;

/**
 * Where a cell's antenna is and how strong.
 *
 * @param power what a UE at the reference distance of {@value #REFERENCE} metres hears, dBm
 */
public record Site(Position position, int power) {
    /** Metres. */
    static final double REFERENCE = 100;

    /** dB per decade of distance: the slope of the urban macro model of TR 36.942 4.5.2. */
    private static final double SLOPE = 37.6;

    /** The level in a place: log-distance path loss, no fading. */
    int levelAt(Position place) {
        double distance = Math.max(place.distanceTo(position), 1);
        return (int) Math.round(power - Math.max(0, SLOPE * Math.log10(distance / REFERENCE)));
    }
}
