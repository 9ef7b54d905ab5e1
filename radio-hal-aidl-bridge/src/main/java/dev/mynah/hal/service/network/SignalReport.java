package dev.mynah.hal.service.network;

import dev.mynah.hal.parcel.Bytes;
import dev.mynah.hal.radio.RadioConst;
import dev.mynah.hal.radio.network.CdmaSignalStrength;
import dev.mynah.hal.radio.network.EvdoSignalStrength;
import dev.mynah.hal.radio.network.GsmSignalStrength;
import dev.mynah.hal.radio.network.LteSignalStrength;
import dev.mynah.hal.radio.network.NrSignalStrength;
import dev.mynah.hal.radio.network.SignalStrength;
import dev.mynah.hal.radio.network.TdscdmaSignalStrength;
import dev.mynah.hal.radio.network.WcdmaSignalStrength;
import dev.mynah.modem.SignalQuality;
import dev.mynah.network.air.Rat;
import java.util.Optional;

/** Signal as the HAL counts it: all technologies at once, of which one is measured. TS 27.007 8.5, 8.69. */
final class SignalReport {
    private static final int NONE = RadioConst.VALUE_UNAVAILABLE;
    private static final int NOT_DETECTABLE = 99;
    private static final int NOT_DETECTABLE_UTRAN = 255;

    private SignalReport() {}

    static SignalStrength of(Optional<SignalQuality> signal) {
        return new SignalStrength(
                measured(signal, Rat.GSM)
                        .map(SignalReport::gsm)
                        .orElse(new GsmSignalStrength(NOT_DETECTABLE, NOT_DETECTABLE, NONE)),
                new CdmaSignalStrength(NONE, NONE),
                new EvdoSignalStrength(NONE, NONE, NONE),
                measured(signal, Rat.E_UTRAN)
                        .map(SignalReport::lte)
                        .orElse(new LteSignalStrength(NOT_DETECTABLE, NONE, NONE, NONE, NONE, NONE, NONE)),
                new TdscdmaSignalStrength(NONE, NONE, NONE),
                measured(signal, Rat.UTRAN)
                        .map(SignalReport::wcdma)
                        .orElse(new WcdmaSignalStrength(
                                NOT_DETECTABLE, NOT_DETECTABLE, NOT_DETECTABLE_UTRAN, NOT_DETECTABLE_UTRAN)),
                measured(signal, Rat.NR).map(SignalReport::nr).orElse(nr(NONE, NONE)));
    }

    private static Optional<SignalQuality> measured(Optional<SignalQuality> signal, Rat rat) {
        return signal.filter(it -> it.rat() == rat);
    }

    static GsmSignalStrength gsm(SignalQuality signal) {
        return new GsmSignalStrength(rssi(signal), NOT_DETECTABLE, NONE);
    }

    static WcdmaSignalStrength wcdma(SignalQuality signal) {
        int ecno = (signal.quality() + 240) / 5;
        return new WcdmaSignalStrength(
                rssi(signal), NOT_DETECTABLE, within(signal.level() + 120, 0, 96), within(ecno, 0, 49));
    }

    /** RSRP and RSRQ go without their sign. */
    static LteSignalStrength lte(SignalQuality signal) {
        return new LteSignalStrength(rssi(signal), -signal.level(), -decibels(signal), NONE, NONE, NONE, NONE);
    }

    static NrSignalStrength nr(SignalQuality signal) {
        return nr(-signal.level(), -decibels(signal));
    }

    private static NrSignalStrength nr(int rsrp, int rsrq) {
        return new NrSignalStrength(rsrp, rsrq, NONE, NONE, NONE, NONE, NONE, Bytes.EMPTY, NONE);
    }

    /** The engine's quality in whole decibels. */
    static int decibels(SignalQuality signal) {
        return Math.round(signal.quality() / 10f);
    }

    /** RSSI in steps of 2 dB from -113 dBm. */
    private static int rssi(SignalQuality signal) {
        return within((signal.rssi() + 113) / 2, 0, 31);
    }

    private static int within(int value, int least, int most) {
        return Math.max(least, Math.min(most, value));
    }
}
