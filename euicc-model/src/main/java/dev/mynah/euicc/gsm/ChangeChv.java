package dev.mynah.euicc.gsm;

import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.pin.Pin;

/** CHANGE CHV: the old code, then the new one (TS 51.011 8.10). */
final class ChangeChv extends ChvCommand {

    ChangeChv() {
        super(2);
    }

    @Override
    StatusWord apply(Pin pin, byte[] code, byte[] next) {
        return pin.change(code, next);
    }
}
