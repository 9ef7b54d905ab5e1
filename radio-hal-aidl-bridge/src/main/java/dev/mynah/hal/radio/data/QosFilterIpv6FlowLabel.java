package dev.mynah.hal.radio.data;

import dev.mynah.hal.aidl.Union;

public sealed interface QosFilterIpv6FlowLabel extends Union {

    record Noinit(boolean value) implements QosFilterIpv6FlowLabel {}

    record Value(int value) implements QosFilterIpv6FlowLabel {}
}
