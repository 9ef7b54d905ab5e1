package dev.mynah.euicc.gsm;

import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.pin.Pin;

/** DISABLE CHV: CHV1 is not asked for any more (TS 51.011 8.11). */
final class DisableChv extends ChvCommand {

    DisableChv() {
        super(1);
    }

    /** Only CHV1 can be without use. */
    @Override
    boolean accepts(int p2) {
        return p2 == 1;
    }

    @Override
    StatusWord apply(Pin pin, byte[] code, byte[] none) {
        return pin.disable(code, false);
    }
}
