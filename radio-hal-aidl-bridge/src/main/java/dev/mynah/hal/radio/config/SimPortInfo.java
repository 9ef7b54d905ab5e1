package dev.mynah.hal.radio.config;

import dev.mynah.hal.aidl.Parcelable;

/** One port of a slot; its place in the list is its number. */
public record SimPortInfo(String iccId, int logicalSlotId, boolean portActive) implements Parcelable {}
