package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.pin.Pin;

/** ENABLE PIN: it is asked for again. */
final class EnablePin extends PinCommand {

    EnablePin() {
        super(1);
    }

    @Override
    StatusWord apply(Pin pin, int p1, byte[] code, byte[] none) {
        return pin.enable(code);
    }
}
