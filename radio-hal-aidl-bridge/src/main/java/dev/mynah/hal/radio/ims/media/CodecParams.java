package dev.mynah.hal.radio.ims.media;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;

public record CodecParams(
        AidlEnum<CodecType> codecType,
        byte rxPayloadTypeNumber,
        byte txPayloadTypeNumber,
        byte samplingRateKHz,
        boolean dtxEnabled,
        CodecSpecificParams codecSpecificParams)
        implements Parcelable {}
