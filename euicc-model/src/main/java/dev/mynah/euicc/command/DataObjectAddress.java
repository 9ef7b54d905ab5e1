package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.CommandApdu;

/**
 * P1 and P2 of RETRIEVE DATA and SET DATA (TS 102 221 11.3.1.2).
 *
 * @param valid false when reserved bits are set
 * @param sfi 0 for the current file, and always but in a first block
 */
record DataObjectAddress(boolean valid, Block block, int sfi) {

    /** Which block of an object. */
    enum Block {
        FIRST,
        NEXT,
        /** The previous one once more. */
        PREVIOUS
    }

    static DataObjectAddress of(CommandApdu command) {
        int p2 = command.p2();
        int sfi = p2 & 0x1F;
        Block block = (p2 & 0x80) != 0 ? Block.FIRST : (p2 & 0x40) != 0 ? Block.PREVIOUS : Block.NEXT;
        boolean valid = command.p1() == 0
                && (p2 & 0x20) == 0
                && (block == Block.FIRST ? (p2 & 0x40) == 0 && sfi != 0x1F : sfi == 0);
        return new DataObjectAddress(valid, block, sfi);
    }
}
