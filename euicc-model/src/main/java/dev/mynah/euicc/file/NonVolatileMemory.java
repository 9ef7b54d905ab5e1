package dev.mynah.euicc.file;

import java.util.function.IntSupplier;

/** The non-volatile memory of a card, which its profiles share: how much there is and how much of it is left. */
public final class NonVolatileMemory {

    /** What a card of ours has, in bytes. */
    public static final int USUAL = 1024 * 1024;

    private final int capacity;
    private IntSupplier used = () -> 0;

    /** A memory of so many bytes, of which none is taken. */
    public NonVolatileMemory(int capacity) {
        this.capacity = capacity;
    }

    /** Says who knows how many bytes are taken. It is asked each time, so that nothing is counted twice. */
    public void countedBy(IntSupplier taken) {
        used = taken;
    }

    /** How many bytes are left. */
    public int free() {
        return Math.max(0, capacity - used.getAsInt());
    }

    /** Whether so many more bytes can be taken. */
    public boolean holds(int bytes) {
        return bytes <= 0 || bytes <= free();
    }
}
