package dev.mynah.modem.mbim.basicconnect;

import dev.mynah.modem.mbim.wire.Numbered;

/** Compression of data and headers, which the engine has none of. MBIM 1.0 table 10-66. */
public enum Compression implements Numbered {
    NONE(0),
    ENABLE(1);

    private final int number;

    Compression(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
