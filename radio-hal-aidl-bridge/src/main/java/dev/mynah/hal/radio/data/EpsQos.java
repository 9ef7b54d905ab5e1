package dev.mynah.hal.radio.data;

import dev.mynah.hal.aidl.Parcelable;

/** The quality of an EPS bearer. TS 24.301 9.9.4.3. */
public record EpsQos(int qci, QosBandwidth downlink, QosBandwidth uplink) implements Parcelable {}
