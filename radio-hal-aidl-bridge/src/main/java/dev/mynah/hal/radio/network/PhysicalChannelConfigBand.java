package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Union;

public sealed interface PhysicalChannelConfigBand extends Union {

    record Noinit(boolean value) implements PhysicalChannelConfigBand {}

    record GeranBand(AidlEnum<GeranBands> value) implements PhysicalChannelConfigBand {}

    record UtranBand(AidlEnum<UtranBands> value) implements PhysicalChannelConfigBand {}

    record EutranBand(AidlEnum<EutranBands> value) implements PhysicalChannelConfigBand {}

    record NgranBand(AidlEnum<NgranBands> value) implements PhysicalChannelConfigBand {}
}
