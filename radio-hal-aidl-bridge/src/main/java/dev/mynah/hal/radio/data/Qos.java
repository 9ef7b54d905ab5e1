package dev.mynah.hal.radio.data;

import dev.mynah.hal.aidl.Union;

/** The quality of a bearer or flow, by generation. */
public sealed interface Qos extends Union {

    record Noinit(boolean value) implements Qos {}

    record Eps(EpsQos value) implements Qos {}

    record Nr(NrQos value) implements Qos {}
}
