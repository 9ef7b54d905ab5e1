package dev.mynah.modem.at.sms;

import dev.mynah.modem.Messages.Memory;
import java.util.Arrays;
import java.util.List;

/** {@code <mem>} of TS 27.005 3.1. */
enum MessageMemory {
    SM(Memory.CARD),
    ME(Memory.EQUIPMENT),
    /** {@link #ME} and {@link #SM} as one. */
    MT(Memory.ALL),
    SR(Memory.REPORTS),
    BM(Memory.BROADCASTS);

    /** Those that take messages, and not only give them. */
    static final List<MessageMemory> OF_MESSAGES = List.of(SM, ME, MT);

    private final Memory memory;

    MessageMemory(Memory memory) {
        this.memory = memory;
    }

    Memory memory() {
        return memory;
    }

    static MessageMemory of(Memory memory) {
        return Arrays.stream(values())
                .filter(it -> it.memory == memory)
                .findFirst()
                .orElseThrow();
    }
}
