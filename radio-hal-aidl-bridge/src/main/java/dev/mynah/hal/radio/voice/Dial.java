package dev.mynah.hal.radio.voice;

import dev.mynah.hal.aidl.Parcelable;
import java.util.List;

/** A number to dial, and whether to hide one's own. */
public record Dial(String address, int clir, List<UusInfo> uusInfo) implements Parcelable {

    public static final int CLIR_DEFAULT = 0;
    public static final int CLIR_INVOCATION = 1;
    public static final int CLIR_SUPPRESSION = 2;
}
