package dev.mynah.modem.qmi.nas;

import dev.mynah.modem.SignalQuality;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.network.air.Rat;

/** The measures of a signal in the units of NAS: dBm and dB, Ec/Io in negative halves of a dB. */
final class Signal {
    record Lte(int rssi, int rsrq, int rsrp, int snr) {
        static final TlvType<Lte> TYPE = Struct.of(
                TlvType.I8, Lte::rssi, TlvType.I8, Lte::rsrq, TlvType.I16, Lte::rsrp, TlvType.I16, Lte::snr, Lte::new);
    }

    record Wcdma(int rssi, int ecio) {
        static final TlvType<Wcdma> TYPE = Struct.of(TlvType.I8, Wcdma::rssi, TlvType.I16, Wcdma::ecio, Wcdma::new);
    }

    record Nr5g(int rsrp, int snr) {
        static final TlvType<Nr5g> TYPE = Struct.of(TlvType.I16, Nr5g::rsrp, TlvType.I16, Nr5g::snr, Nr5g::new);
    }

    /** In a quiet cell RSRQ is about -10.8 dB (TS 36.214 5.1.3), where all else than the serving cell's power is noise. */
    private static final double QUIET_RSRQ = -10.8;

    private static final int BEST_SNR = 30;
    private static final int WORST_SNR = -20;

    private final SignalQuality signal;

    Signal(SignalQuality signal) {
        this.signal = signal;
    }

    Rat rat() {
        return signal.rat();
    }

    int rssi() {
        return signal.rssi();
    }

    int level() {
        return signal.level();
    }

    /** RSRQ in whole dB. */
    int rsrq() {
        return Math.round(signal.quality() / 10f);
    }

    /** Ec/No in negative halves of a dB. */
    int ecio() {
        return Math.round(-signal.quality() / 5f);
    }

    /**
     * Tenths of dB. Our air has no measure of its own for it; it follows from RSRQ, which is the wanted power as a part of all
     * power, for a cell whose every element is used.
     */
    int snr() {
        double part = Math.pow(10, (signal.quality() / 10.0 - QUIET_RSRQ) / 10) / 2;
        double snr = part >= 0.999 ? BEST_SNR : 10 * Math.log10(part / (1 - part));
        return (int) Math.round(10 * Math.max(WORST_SNR, Math.min(BEST_SNR, snr)));
    }

    Lte lte() {
        return new Lte(rssi(), rsrq(), level(), snr());
    }

    Wcdma wcdma() {
        return new Wcdma(rssi(), ecio());
    }

    Nr5g nr5g() {
        return new Nr5g(level(), snr());
    }
}
