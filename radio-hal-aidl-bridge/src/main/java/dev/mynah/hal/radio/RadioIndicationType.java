package dev.mynah.hal.radio;

import dev.mynah.hal.aidl.AidlEnum;

/** Whether an indication waits for an acknowledgement, as one does that wakes the host. */
public enum RadioIndicationType implements AidlEnum<RadioIndicationType> {
    UNSOLICITED(0),
    UNSOLICITED_ACK_EXP(1);

    private final int value;

    RadioIndicationType(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
