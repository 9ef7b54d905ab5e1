package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.pin.Pin;

/** UNBLOCK PIN: the unblocking code, then a new PIN; without data it asks how many tries are left. */
final class UnblockPin extends PinCommand {

    UnblockPin() {
        super(2);
    }

    @Override
    StatusWord withoutCodes(Pin pin) {
        return pin.unblockRetriesLeft();
    }

    @Override
    StatusWord apply(Pin pin, int p1, byte[] unblockingCode, byte[] next) {
        return pin.unblock(unblockingCode, next);
    }

    /** A wrong unblocking code says nothing about the PIN. */
    @Override
    boolean forgets() {
        return false;
    }
}
