package dev.mynah.modem.at.sms;

import dev.mynah.modem.Messages.Memory;

/** {@code <mem>} of TS 27.005 3.1. */
enum MessageMemory {
    SM(Memory.CARD),
    ME(Memory.EQUIPMENT);

    private final Memory memory;

    MessageMemory(Memory memory) {
        this.memory = memory;
    }

    Memory memory() {
        return memory;
    }

    static MessageMemory of(Memory memory) {
        return memory == Memory.CARD ? SM : ME;
    }
}
