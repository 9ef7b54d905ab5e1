package dev.mynah.hal.radio.data;

import dev.mynah.hal.aidl.Parcelable;

/** Bit rates of one direction, in kbit/s. */
public record QosBandwidth(int maxBitrateKbps, int guaranteedBitrateKbps) implements Parcelable {}
