package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.pin.Pin;

/** CHANGE PIN: the old code, then the new one. */
final class ChangePin extends PinCommand {

    ChangePin() {
        super(2);
    }

    @Override
    StatusWord apply(Pin pin, int p1, byte[] old, byte[] next) {
        return pin.change(old, next);
    }
}
