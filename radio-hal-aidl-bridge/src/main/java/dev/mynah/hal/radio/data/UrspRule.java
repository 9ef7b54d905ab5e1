package dev.mynah.hal.radio.data;

import dev.mynah.hal.aidl.Parcelable;
import java.util.List;

/** A rule of UE route selection. TS 24.526. */
public record UrspRule(
        int precedence,
        List<TrafficDescriptor> trafficDescriptors,
        List<RouteSelectionDescriptor> routeSelectionDescriptor)
        implements Parcelable {}
