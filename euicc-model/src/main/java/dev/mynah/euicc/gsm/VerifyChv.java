package dev.mynah.euicc.gsm;

import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.pin.Pin;

/** VERIFY CHV: shows a code (TS 51.011 8.9). */
final class VerifyChv extends ChvCommand {

    VerifyChv() {
        super(1);
    }

    @Override
    StatusWord apply(Pin pin, byte[] code, byte[] none) {
        return pin.verify(code);
    }
}
