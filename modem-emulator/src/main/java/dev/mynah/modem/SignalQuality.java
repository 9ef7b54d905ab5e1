package dev.mynah.modem;

import dev.mynah.network.air.Rat;

/**
 * Signal of the serving or camped cell, by the measures of its technology.
 *
 * @param level dBm: RXLEV in GSM (TS 45.008 8.1.4), RSCP in UTRAN (TS 25.215 5.1.1), RSRP in LTE (TS 36.214 5.1.1) and NR
 *     (TS 38.215 5.1.1)
 * @param quality tenths of dB: Ec/No in UTRAN (TS 25.215 5.1.5), RSRQ in LTE and NR; GSM has no such measure
 */
public record SignalQuality(Rat rat, int level, int quality) {
    /** Resource blocks the measures of LTE and NR are taken over. */
    private static final int RESOURCE_BLOCKS = 50;

    /**
     * RSSI in dBm over the carrier: RXLEV is one; in UTRAN it is RSCP less Ec/No (TS 25.215 5.1.5), in LTE and NR RSRP less
     * RSRQ times the resource blocks (TS 36.214 5.1.3).
     */
    public int rssi() {
        return switch (rat) {
            case GSM -> level;
            case UTRAN -> (int) Math.round(level - quality / 10.0);
            case E_UTRAN, NR -> (int) Math.round(level - quality / 10.0 + 10 * Math.log10(RESOURCE_BLOCKS));
        };
    }
}
