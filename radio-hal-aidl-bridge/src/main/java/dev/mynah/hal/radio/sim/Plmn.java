package dev.mynah.hal.radio.sim;

import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.aidl.Since;

@Since(3)
public record Plmn(String mcc, String mnc) implements Parcelable {}
