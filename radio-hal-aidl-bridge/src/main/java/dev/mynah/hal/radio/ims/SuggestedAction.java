package dev.mynah.hal.radio.ims;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Since;

public enum SuggestedAction implements AidlEnum<SuggestedAction> {
    NONE(0),
    TRIGGER_PLMN_BLOCK(1),
    TRIGGER_PLMN_BLOCK_WITH_TIMEOUT(2),
    @Since(2)
    TRIGGER_RAT_BLOCK(3),
    @Since(2)
    TRIGGER_CLEAR_RAT_BLOCKS(4);

    private final int value;

    SuggestedAction(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
