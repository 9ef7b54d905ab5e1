package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.parcel.Ints;
import dev.mynah.hal.radio.RadioTechnology;

/** A carrier in use. */
public record PhysicalChannelConfig(
        AidlEnum<CellConnectionStatus> status,
        AidlEnum<RadioTechnology> rat,
        int downlinkChannelNumber,
        int uplinkChannelNumber,
        int cellBandwidthDownlinkKhz,
        int cellBandwidthUplinkKhz,
        Ints contextIds,
        int physicalCellId,
        PhysicalChannelConfigBand band)
        implements Parcelable {}
