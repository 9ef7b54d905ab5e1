package dev.mynah.euicc.gsm;

import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.pin.Pin;

/** UNBLOCK CHV: the unblocking code, then a new CHV; P2 is 00 for CHV1 (TS 51.011 8.13). */
final class UnblockChv extends ChvCommand {

    UnblockChv() {
        super(2);
    }

    @Override
    boolean accepts(int p2) {
        return p2 == 0 || p2 == 2;
    }

    /** A wrong unblocking code says nothing about the CHV. */
    @Override
    boolean forgets() {
        return false;
    }

    @Override
    StatusWord apply(Pin pin, byte[] code, byte[] next) {
        return pin.unblock(code, next);
    }
}
