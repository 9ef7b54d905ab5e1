package dev.mynah.hal.radio.sim;

import dev.mynah.hal.aidl.Parcelable;

/** What the card answered, in hexadecimal, or the answer to a challenge. */
public record IccIoResult(int sw1, int sw2, String simResponse) implements Parcelable {

    /** Without the contents: they may be keys. */
    @Override
    public String toString() {
        return "IccIoResult[%02X%02X]".formatted(sw1, sw2);
    }
}
