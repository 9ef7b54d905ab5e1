package dev.mynah.modem.qmi.dms;

import dev.mynah.modem.Functionality;
import java.util.Arrays;
import java.util.Optional;

/** How much of the device works. Each logical slot has its own, as it has in the other voices. */
enum OperatingMode {
    ONLINE(0),
    /** Flight mode: the card works. */
    LOW_POWER(1),
    /** Neither radio nor card. */
    OFFLINE(3),
    RESET(4),
    /** What is left is as if offline: there is no power switch to press afterwards. */
    SHUTTING_DOWN(5);

    private final int code;

    OperatingMode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static Optional<OperatingMode> of(int code) {
        return Arrays.stream(values()).filter(it -> it.code == code).findFirst();
    }

    static OperatingMode of(Functionality functionality) {
        return switch (functionality) {
            case FULL -> ONLINE;
            case RADIO_OFF -> LOW_POWER;
            case MINIMUM -> OFFLINE;
        };
    }
}
