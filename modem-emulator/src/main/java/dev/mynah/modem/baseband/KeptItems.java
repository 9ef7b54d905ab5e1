package dev.mynah.modem.baseband;

import dev.mynah.modem.NvItems;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Non-volatile items over a {@link ModemMemory}: every change is committed before anybody can act on it. */
final class KeptItems implements NvItems {
    private final ModemMemory memory;
    private final Map<String, String> items = new HashMap<>();

    KeptItems(ModemMemory memory) {
        this.memory = memory;
        memory.load().forEach((key, value) -> items.put(key, new String(value, StandardCharsets.UTF_8)));
    }

    @Override
    public Optional<String> get(String key) {
        return Optional.ofNullable(items.get(key));
    }

    @Override
    public void put(String key, String value) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException(key + ": an empty value would remove the key");
        }
        if (value.equals(items.get(key))) {
            return;
        }
        memory.commit(Map.of(key, value.getBytes(StandardCharsets.UTF_8)));
        items.put(key, value);
    }

    @Override
    public void remove(String key) {
        if (items.remove(key) != null) {
            memory.commit(Map.of(key, new byte[0]));
        }
    }
}
