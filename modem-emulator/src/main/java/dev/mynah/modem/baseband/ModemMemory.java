package dev.mynah.modem.baseband;

import java.util.HashMap;
import java.util.Map;

/** Where a modem's non-volatile items live. */
public interface ModemMemory {
    /** All that was committed before; asked once, when the modem is built. */
    Map<String, byte[]> load();

    /** Keeps the changes, all or none, before it returns. A value of no octets removes its key. */
    void commit(Map<String, byte[]> changed);

    /** A memory that lives as long as the object and no longer. */
    static ModemMemory inRam() {
        Map<String, byte[]> state = new HashMap<>();
        return new ModemMemory() {
            @Override
            public Map<String, byte[]> load() {
                return Map.copyOf(state);
            }

            @Override
            public void commit(Map<String, byte[]> changed) {
                changed.forEach((key, value) -> {
                    if (value.length == 0) {
                        state.remove(key);
                    } else {
                        state.put(key, value);
                    }
                });
            }
        };
    }
}
