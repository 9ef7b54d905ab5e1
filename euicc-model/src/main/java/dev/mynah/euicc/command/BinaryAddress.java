package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.CommandApdu;

/**
 * P1 and P2 of READ and UPDATE BINARY (TS 102 221 11.1.3.2).
 *
 * @param valid false when reserved bits are set
 * @param sfi 0 for the current file
 */
record BinaryAddress(boolean valid, int sfi, int offset) {

    private static final int SFI = 0x80;

    static BinaryAddress of(CommandApdu command) {
        int p1 = command.p1();
        if ((p1 & SFI) == 0) {
            return new BinaryAddress(true, 0, p1 << 8 | command.p2());
        }
        return new BinaryAddress((p1 & 0x60) == 0 && (p1 & 0x1F) != 0, p1 & 0x1F, command.p2());
    }
}
