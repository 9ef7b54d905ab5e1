package dev.mynah.euicc.gsm;

import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.pin.Pin;

/** ENABLE CHV: CHV1 is asked for again (TS 51.011 8.12). */
final class EnableChv extends ChvCommand {

    EnableChv() {
        super(1);
    }

    /** Only CHV1 can be without use. */
    @Override
    boolean accepts(int p2) {
        return p2 == 1;
    }

    @Override
    StatusWord apply(Pin pin, byte[] code, byte[] none) {
        return pin.enable(code);
    }
}
