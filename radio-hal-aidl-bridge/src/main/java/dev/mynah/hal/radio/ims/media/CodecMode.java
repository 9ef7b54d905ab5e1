package dev.mynah.hal.radio.ims.media;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Union;

public sealed interface CodecMode extends Union {

    record Noinit(boolean value) implements CodecMode {}

    record Amr(AidlEnum<AmrMode> value) implements CodecMode {}

    record Evs(AidlEnum<EvsMode> value) implements CodecMode {}
}
