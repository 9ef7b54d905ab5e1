package dev.mynah.hal.radio.ims.media;

import dev.mynah.hal.aidl.Parcelable;

public record DtmfParams(byte rxPayloadTypeNumber, byte txPayloadTypeNumber, byte samplingRateKHz)
        implements Parcelable {}
