package dev.mynah.hal.radio.sim;

import dev.mynah.hal.aidl.Parcelable;

/** A command for a file of the card. TS 27.007 8.18. */
public record IccIo(int command, int fileId, String path, int p1, int p2, int p3, String data, String pin2, String aid)
        implements Parcelable {

    /** Without data and PIN. */
    @Override
    public String toString() {
        return "IccIo[command=%02X, fileId=%04X, path=%s]".formatted(command, fileId, path);
    }
}
