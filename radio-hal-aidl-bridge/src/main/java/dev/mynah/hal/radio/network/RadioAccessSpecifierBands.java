package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Union;
import java.util.List;

public sealed interface RadioAccessSpecifierBands extends Union {

    record Noinit(boolean value) implements RadioAccessSpecifierBands {}

    record GeranBands(List<AidlEnum<dev.mynah.hal.radio.network.GeranBands>> value)
            implements RadioAccessSpecifierBands {}

    record UtranBands(List<AidlEnum<dev.mynah.hal.radio.network.UtranBands>> value)
            implements RadioAccessSpecifierBands {}

    record EutranBands(List<AidlEnum<dev.mynah.hal.radio.network.EutranBands>> value)
            implements RadioAccessSpecifierBands {}

    record NgranBands(List<AidlEnum<dev.mynah.hal.radio.network.NgranBands>> value)
            implements RadioAccessSpecifierBands {}
}
