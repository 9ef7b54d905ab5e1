package dev.mynah.modem.at.quectel;

import dev.mynah.modem.SignalQuality;

/** Measures as these modules write them. */
final class Measures {
    private Measures() {}

    /** Ec/No or RSRQ in whole dB. */
    static int quality(SignalQuality signal) {
        return Math.round(signal.quality() / 10f);
    }
}
