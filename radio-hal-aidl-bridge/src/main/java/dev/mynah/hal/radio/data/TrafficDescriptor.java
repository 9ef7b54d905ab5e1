package dev.mynah.hal.radio.data;

import dev.mynah.hal.aidl.Parcelable;
import org.jspecify.annotations.Nullable;

/** Traffic by its DNN or its application. TS 24.526 5.2. */
public record TrafficDescriptor(
        @Nullable String dnn, @Nullable OsAppId osAppId) implements Parcelable {}
