package dev.mynah.hal.radio.ims.media;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Since;

public enum AmrMode implements AidlEnum<AmrMode> {
    @Since(3)
    INVALID(0),
    AMR_MODE_0(1 << 0),
    AMR_MODE_1(1 << 1),
    AMR_MODE_2(1 << 2),
    AMR_MODE_3(1 << 3),
    AMR_MODE_4(1 << 4),
    AMR_MODE_5(1 << 5),
    AMR_MODE_6(1 << 6),
    AMR_MODE_7(1 << 7),
    AMR_MODE_8(1 << 8);

    private final int value;

    AmrMode(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
