package dev.mynah.modem.mbim.phonebook;

import dev.mynah.modem.mbim.wire.Numbered;

/** Which entries are meant. MBIM 1.0 table 10-124. */
enum Which implements Numbered {
    ALL(0),
    INDEX(1);

    private final int number;

    Which(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
