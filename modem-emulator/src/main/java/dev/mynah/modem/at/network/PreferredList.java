package dev.mynah.modem.at.network;

import dev.mynah.modem.Sim;
import dev.mynah.modem.at.port.Setting;

/** The three lists of preferred PLMNs on the card, each of five octets an entry. TS 31.102 4.2.5, 4.2.53, 4.2.54. */
enum PreferredList {
    USER(0, 0x6F60),
    OPERATOR(1, 0x6F61),
    HOME(2, 0x6F62);

    static final int ENTRY = 5;

    /** {@code +CPLS}: the list that {@code +CPOL} works on. */
    static final Setting<PreferredList> SELECTED = Setting.choice("+CPLS", USER);

    private static final int READ_BINARY = 176;
    private static final int UPDATE_BINARY = 214;

    private final int list;
    private final int fileId;

    PreferredList(int list, int fileId) {
        this.list = list;
        this.fileId = fileId;
    }

    int list() {
        return list;
    }

    /** The whole list. */
    Sim.FileCommand read() {
        return new Sim.FileCommand(READ_BINARY, fileId, 0, 0, 0, new byte[0], new byte[0]);
    }

    /** @param index from 1 */
    Sim.FileCommand update(int index, byte[] entry) {
        int offset = (index - 1) * ENTRY;
        return new Sim.FileCommand(UPDATE_BINARY, fileId, offset >> 8, offset & 0xFF, ENTRY, entry, new byte[0]);
    }
}
