package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.parcel.Ints;
import dev.mynah.hal.radio.AccessNetwork;

public record RadioAccessSpecifier(
        AidlEnum<AccessNetwork> accessNetwork, RadioAccessSpecifierBands bands, Ints channels) implements Parcelable {}
