package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.Parcelable;

public record ClosedSubscriberGroupInfo(boolean csgIndication, String homeNodebName, int csgIdentity)
        implements Parcelable {}
