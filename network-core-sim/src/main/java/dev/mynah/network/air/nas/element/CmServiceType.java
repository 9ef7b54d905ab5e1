package dev.mynah.network.air.nas.element;

import java.util.Arrays;
import java.util.Optional;

/** What an MM connection is asked for. TS 24.008 10.5.3.3. */
public enum CmServiceType {
    /** Mobile originating call establishment, and any call the network offers. */
    CALL(1, 0x3),
    EMERGENCY_CALL(2, 0x3),
    SHORT_MESSAGE(4, 0x9),
    SUPPLEMENTARY_SERVICE(8, 0xB);

    private final int value;
    private final int protocol;

    CmServiceType(int value, int protocol) {
        this.value = value;
        this.protocol = protocol;
    }

    public int value() {
        return value;
    }

    /** The protocol discriminator of the messages on the connection. TS 24.007 11.2.3.1.1. */
    public int protocol() {
        return protocol;
    }

    public static Optional<CmServiceType> of(int value) {
        return Arrays.stream(values()).filter(it -> it.value == value).findFirst();
    }
}
