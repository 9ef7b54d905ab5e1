package dev.mynah.hal.service.sim;

import dev.mynah.hal.radio.sim.SimApdu;

/** Commands as Android's framework puts them. */
final class Apdus {
    private Apdus() {}

    static SimApdu basic(int cla, int instruction, int p1, int p2, int p3, String data) {
        return new SimApdu(0, cla, instruction, p1, p2, p3, data, false);
    }

    /** On a channel, whose number is put into the class as well. */
    static SimApdu on(int channel, int cla, int instruction, int p1, int p2, int p3, String data) {
        return new SimApdu(channel, cla | channel, instruction, p1, p2, p3, data, false);
    }

    /** STORE DATA to the ISD-R. */
    static SimApdu es10(int channel, String data) {
        return new SimApdu(channel, 0x80 | channel, 0xE2, 0x91, 0x00, data.length() / 2, data, true);
    }
}
