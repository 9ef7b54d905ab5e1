package dev.mynah.modem.baseband;

import dev.mynah.euicc.CardPort;

/** A slot with no card in it: no answer to reset. */
final class EmptyPort implements CardPort {
    @Override
    public byte[] transmit(byte[] commandApdu) {
        return new byte[] {0x6F, 0x00};
    }

    @Override
    public byte[] reset() {
        return new byte[0];
    }
}
