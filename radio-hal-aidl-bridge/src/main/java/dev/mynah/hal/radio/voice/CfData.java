package dev.mynah.hal.radio.voice;

import dev.mynah.hal.aidl.Parcelable;
import java.util.List;

public record CfData(List<CallForwardInfo> cfInfo) implements Parcelable {

    public static final int NUM_SERVICE_CLASSES = 7;
}
