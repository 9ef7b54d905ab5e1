package dev.mynah.hal.aidl.bird;

import dev.mynah.hal.aidl.Union;

/** One of two. */
public sealed interface Sound extends Union {

    record Loudness(int value) implements Sound {}

    record Place(Perch value) implements Sound {}
}
