package dev.mynah.hal.radio.sim;

import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.aidl.Since;

/** A command for the card on the channel {@code sessionId}; a negative {@code p3} leaves it away. */
public record SimApdu(
        int sessionId,
        int cla,
        int instruction,
        int p1,
        int p2,
        int p3,
        String data,
        @Since(2) boolean isEs10) implements Parcelable {

    /** Without the data: it may be a PIN. */
    @Override
    public String toString() {
        return "SimApdu[%02X%02X%02X%02X on %d]".formatted(cla, instruction, p1, p2, sessionId);
    }
}
