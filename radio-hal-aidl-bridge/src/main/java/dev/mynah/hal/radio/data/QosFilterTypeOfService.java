package dev.mynah.hal.radio.data;

import dev.mynah.hal.aidl.Union;

public sealed interface QosFilterTypeOfService extends Union {

    record Noinit(boolean value) implements QosFilterTypeOfService {}

    record Value(byte value) implements QosFilterTypeOfService {}
}
