package dev.mynah.hal.rpc;

/** What an object promises about its interface; a caller of another partition of a device asks for as much. */
public enum Stability {
    /** Within the vendor partition. */
    VENDOR(3),
    /** Within the system partition: a program of a host that says nothing else. */
    SYSTEM(12),
    /** Between both: every HAL. */
    VINTF(63);

    private final int wire;

    Stability(int wire) {
        this.wire = wire;
    }

    /** The number on the wire. */
    public int wire() {
        return wire;
    }
}
