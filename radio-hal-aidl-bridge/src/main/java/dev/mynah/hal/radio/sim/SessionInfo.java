package dev.mynah.hal.radio.sim;

import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.aidl.Since;

/** A logical channel; {@code isEs10} if it was opened to the ISD-R. */
@Since(2)
public record SessionInfo(int sessionId, boolean isEs10) implements Parcelable {}
