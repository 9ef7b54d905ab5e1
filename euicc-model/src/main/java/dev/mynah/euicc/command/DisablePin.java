package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.pin.Pin;

/** DISABLE PIN: it is not asked for any more. */
final class DisablePin extends PinCommand {

    DisablePin() {
        super(1);
    }

    @Override
    StatusWord apply(Pin pin, byte[] code, byte[] none) {
        return pin.disable(code);
    }
}
