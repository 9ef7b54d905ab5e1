package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.pin.Pin;
import dev.mynah.euicc.pin.Pins;
import dev.mynah.euicc.port.LogicalChannel;

/** DISABLE PIN: it is not asked for any more, or the universal PIN is in its place (TS 102 221 11.1.11). */
final class DisablePin extends PinCommand {

    /** Bit 8 of P1 asks for a replacement, whose key reference may be in the lower bits. */
    private static final int REPLACE = 0x80;

    DisablePin() {
        super(1);
    }

    @Override
    StatusWord judge(LogicalChannel channel, int p1) {
        if (p1 == 0) {
            return StatusWord.OK;
        }
        if (p1 != REPLACE && p1 != (REPLACE | Pins.UNIVERSAL_PIN)) {
            return StatusWord.INCORRECT_P1_P2;
        }
        return channel.port().pins().universal() == null ? StatusWord.REFERENCED_DATA_NOT_FOUND : StatusWord.OK;
    }

    @Override
    StatusWord apply(Pin pin, int p1, byte[] code, byte[] none) {
        boolean replace = p1 != 0;
        return replace && pin.keyReference() == Pins.UNIVERSAL_PIN
                ? StatusWord.CONDITIONS_NOT_SATISFIED
                : pin.disable(code, replace);
    }
}
