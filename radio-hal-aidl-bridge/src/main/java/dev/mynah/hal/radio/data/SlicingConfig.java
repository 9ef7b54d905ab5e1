package dev.mynah.hal.radio.data;

import dev.mynah.hal.aidl.Parcelable;
import java.util.List;

/** What the network has told about slices and route selection. */
public record SlicingConfig(List<UrspRule> urspRules, List<SliceInfo> sliceInfo) implements Parcelable {}
