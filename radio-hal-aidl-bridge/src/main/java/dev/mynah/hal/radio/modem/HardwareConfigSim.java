package dev.mynah.hal.radio.modem;

import dev.mynah.hal.aidl.Parcelable;

public record HardwareConfigSim(String modemUuid) implements Parcelable {}
