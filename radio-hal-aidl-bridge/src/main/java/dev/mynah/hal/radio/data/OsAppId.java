package dev.mynah.hal.radio.data;

import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.parcel.Bytes;

public record OsAppId(Bytes osAppId) implements Parcelable {}
