package dev.mynah.modem.qmi;

import java.util.HashMap;
import java.util.Map;

/** What was set for as long as something lasts: a client, or the device until the modem's end. */
public final class Remembered {
    private final Map<Memory<?>, Object> memory = new HashMap<>();

    Remembered() {}

    public <T> T get(Memory<T> key) {
        Object value = memory.get(key);
        @SuppressWarnings("unchecked") // put there by set, with this very key
        T own = value == null ? key.initial() : (T) value;
        return own;
    }

    public <T> void set(Memory<T> key, T value) {
        memory.put(key, value);
    }

    void forget() {
        memory.clear();
    }
}
