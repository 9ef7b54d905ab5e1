package dev.mynah.network.air;

/**
 * When idle UEs choose a cell over another. The rules of TS 36.304 5.2.4, in all four technologies.
 *
 * @param priority cell reselection priority of the cell's frequency, 0 (least) to 7
 * @param minimumLevel Qrxlevmin: a UE that hears less than this many dBm can't use the cell
 * @param hysteresis Qhyst: how many dB better a neighbour of equal priority must be
 * @param servingLow Thresh serving low: below this many dB over the minimum the UE takes a cell of lower priority
 * @param high Thresh X high: a cell of higher priority is taken from this many dB over its minimum on
 * @param low Thresh X low: the same for a cell of lower priority
 */
public record Reselection(int priority, int minimumLevel, int hysteresis, int servingLow, int high, int low) {
    public Reselection {
        if (priority < 0 || priority > 7) {
            throw new IllegalArgumentException("priority: " + priority + " is not within 0..7");
        }
        if (minimumLevel < -156 || minimumLevel > -44) {
            throw new IllegalArgumentException("minimumLevel: " + minimumLevel + " is not within -156..-44");
        }
        if (hysteresis < 0 || hysteresis > 24) {
            throw new IllegalArgumentException("hysteresis: " + hysteresis + " is not within 0..24");
        }
    }

    /** What networks with all four technologies commonly broadcast: the newer the better. */
    public static Reselection usual(Rat rat) {
        return switch (rat) {
            case NR -> new Reselection(7, -120, 4, 6, 10, 6);
            case E_UTRAN -> new Reselection(5, -124, 4, 6, 10, 6);
            case UTRAN -> new Reselection(3, -115, 4, 6, 10, 6);
            case GSM -> new Reselection(1, -110, 4, 6, 10, 6);
        };
    }

    public Reselection withPriority(int newPriority) {
        return new Reselection(newPriority, minimumLevel, hysteresis, servingLow, high, low);
    }

    public Reselection withMinimumLevel(int newMinimumLevel) {
        return new Reselection(priority, newMinimumLevel, hysteresis, servingLow, high, low);
    }
}
