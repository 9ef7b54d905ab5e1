package dev.mynah.hal.aidl.bird;

import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.aidl.Since;

/** Something small. */
public record Perch(int height, @Since(3) boolean swings) implements Parcelable {}
