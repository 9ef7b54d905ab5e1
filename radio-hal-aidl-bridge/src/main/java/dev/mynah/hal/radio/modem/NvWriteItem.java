package dev.mynah.hal.radio.modem;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;

public record NvWriteItem(AidlEnum<NvItem> itemId, String value) implements Parcelable {}
