package dev.mynah.hal.radio.ims.media;

import dev.mynah.hal.aidl.Union;

public sealed interface CodecSpecificParams extends Union {

    record Amr(AmrParams value) implements CodecSpecificParams {}

    record Evs(EvsParams value) implements CodecSpecificParams {}
}
