package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.pin.Pin;

/** VERIFY PIN; without data it asks how many tries are left. */
final class VerifyPin extends PinCommand {

    VerifyPin() {
        super(1);
    }

    @Override
    StatusWord withoutCodes(Pin pin) {
        return pin.retriesLeft();
    }

    @Override
    StatusWord apply(Pin pin, int p1, byte[] code, byte[] none) {
        return pin.verify(code);
    }
}
