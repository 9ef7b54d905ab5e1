package dev.mynah.modem.at.port;

/**
 * A value that one port keeps for one command, as {@code <n>} of +CREG. It is its own key: the command that owns it
 * declares it as a constant.
 */
public final class Setting<T> {
    private final T initial;
    private final boolean profiled;

    private Setting(T initial, boolean profiled) {
        this.initial = initial;
        this.profiled = profiled;
    }

    /** A setting that &amp;W stores, Z recalls and &amp;F takes back to this value. */
    public static <T> Setting<T> of(T initial) {
        return new Setting<>(initial, true);
    }

    /** Something remembered between commands or reports that is no setting of the host's. */
    public static <T> Setting<T> memory(T initial) {
        return new Setting<>(initial, false);
    }

    T initial() {
        return initial;
    }

    boolean profiled() {
        return profiled;
    }
}
