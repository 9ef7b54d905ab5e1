package dev.mynah.hal.radio.config;

import dev.mynah.hal.aidl.Parcelable;

/** The port of the physical slot that a logical slot uses. */
public record SlotPortMapping(int physicalSlotId, int portId) implements Parcelable {}
