package dev.mynah.hal.radio.data;

import dev.mynah.hal.aidl.Union;

public sealed interface QosFilterIpsecSpi extends Union {

    record Noinit(boolean value) implements QosFilterIpsecSpi {}

    record Value(int value) implements QosFilterIpsecSpi {}
}
