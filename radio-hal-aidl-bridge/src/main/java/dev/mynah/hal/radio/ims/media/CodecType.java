package dev.mynah.hal.radio.ims.media;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Since;

public enum CodecType implements AidlEnum<CodecType> {
    @Since(3)
    INVALID(0),
    AMR(1 << 0),
    AMR_WB(1 << 1),
    EVS(1 << 2),
    PCMA(1 << 3),
    PCMU(1 << 4);

    private final int value;

    CodecType(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
