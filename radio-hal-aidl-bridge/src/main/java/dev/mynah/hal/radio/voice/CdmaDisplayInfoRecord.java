package dev.mynah.hal.radio.voice;

import dev.mynah.hal.aidl.Parcelable;

public record CdmaDisplayInfoRecord(String alphaBuf) implements Parcelable {

    public static final int CDMA_ALPHA_INFO_BUFFER_LENGTH = 64;
}
