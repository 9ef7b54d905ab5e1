package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.Parcelable;

/** TS 27.007 8.69: RSRP and RSRQ without their sign, in dBm and dB; RSSNR in tenths of dB. */
public record LteSignalStrength(
        int signalStrength, int rsrp, int rsrq, int rssnr, int cqi, int timingAdvance, int cqiTableIndex)
        implements Parcelable {}
