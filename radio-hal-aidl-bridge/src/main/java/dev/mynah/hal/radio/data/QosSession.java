package dev.mynah.hal.radio.data;

import dev.mynah.hal.aidl.Parcelable;
import java.util.List;

public record QosSession(int qosSessionId, Qos qos, List<QosFilter> qosFilters) implements Parcelable {}
