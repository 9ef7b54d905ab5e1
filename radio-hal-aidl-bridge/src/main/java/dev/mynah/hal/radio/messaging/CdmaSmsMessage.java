package dev.mynah.hal.radio.messaging;

import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.parcel.Bytes;

public record CdmaSmsMessage(
        int teleserviceId,
        boolean isServicePresent,
        int serviceCategory,
        CdmaSmsAddress address,
        CdmaSmsSubaddress subAddress,
        Bytes bearerData)
        implements Parcelable {}
