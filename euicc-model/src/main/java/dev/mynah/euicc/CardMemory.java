package dev.mynah.euicc;

import java.util.HashMap;
import java.util.Map;

/**
 * Where a card's non-volatile state lives: what has changed since the card was made, by stable text keys such as
 * {@code profile/8949.../file/ADF.USIM/EF.FPLMN}. Values hold PINs and sequence numbers: keep them as closely as the keys of a
 * subscriber.
 */
public interface CardMemory {

    /** All that was committed before; asked once, when the card is built. */
    Map<String, byte[]> load();

    /**
     * Keeps the changes of one command, all or none, before it returns: the card has not answered the command yet. A value of
     * no bytes removes its key. The arrays are not changed afterwards.
     *
     * @throws java.io.UncheckedIOException when it can't; the card answers that its memory has a problem, and hands the changes
     *     over again with the next command
     */
    void commit(Map<String, byte[]> changed);

    /** A memory that lives as long as the object and no longer. */
    static CardMemory inRam() {
        Map<String, byte[]> state = new HashMap<>();
        return new CardMemory() {
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
