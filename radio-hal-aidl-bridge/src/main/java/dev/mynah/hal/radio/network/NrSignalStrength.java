package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.Default;
import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.aidl.Since;
import dev.mynah.hal.parcel.Bytes;
import dev.mynah.hal.radio.RadioConst;

/** TS 38.215 5.1: RSRP and RSRQ without their sign, in dBm and dB; SINR in dB. */
public record NrSignalStrength(
        int ssRsrp,
        int ssRsrq,
        int ssSinr,
        int csiRsrp,
        int csiRsrq,
        int csiSinr,
        int csiCqiTableIndex,
        Bytes csiCqiReport,
        @Since(2) @Default(RadioConst.VALUE_UNAVAILABLE) int timingAdvance)
        implements Parcelable {}
