package dev.mynah.euicc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The card's view of its {@link CardMemory}: reads see what is written at once, and the writes of one command reach the memory
 * in one commit, just before the command is answered.
 */
public final class CardJournal {

    private final CardMemory memory;
    private final Map<String, byte[]> state;
    private final Map<String, byte[]> changed = new LinkedHashMap<>();

    /** Opens a journal on what the memory holds. */
    public CardJournal(CardMemory memory) {
        this.memory = memory;
        this.state = new HashMap<>(memory.load());
    }

    /** The value kept under a key; the array is shared and must not be changed. */
    public Optional<byte[]> get(String key) {
        return Optional.ofNullable(state.get(key));
    }

    /** Keeps a value; the array belongs to the journal from now on. */
    public void put(String key, byte[] value) {
        if (value.length == 0) {
            throw new IllegalArgumentException(key + ": a value of no bytes would remove the key");
        }
        state.put(key, value);
        changed.put(key, value);
    }

    /** Forgets a key. */
    public void remove(String key) {
        if (state.remove(key) != null) {
            changed.put(key, new byte[0]);
        }
    }

    /** Forgets every key that begins so. */
    public void removeAll(String prefix) {
        List<String> keys = new ArrayList<>(state.keySet());
        keys.stream().filter(key -> key.startsWith(prefix)).forEach(this::remove);
    }

    /** The keys that begin so, in no order. */
    public List<String> keys(String prefix) {
        return state.keySet().stream().filter(key -> key.startsWith(prefix)).toList();
    }

    /** Hands what has changed to the memory in one commit; nothing changed, no commit. */
    public void commit() {
        if (!changed.isEmpty()) {
            memory.commit(new LinkedHashMap<>(changed));
            changed.clear();
        }
    }
}
