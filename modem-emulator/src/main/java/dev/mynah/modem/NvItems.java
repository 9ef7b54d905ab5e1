package dev.mynah.modem;

import java.util.Optional;

/**
 * The modem's non-volatile items: what it keeps over a power cycle besides what is on the card, by stable text keys such as
 * {@code slot0/selection} or {@code at0/profile0}. A write is safe when the call returns.
 */
public interface NvItems {
    Optional<String> get(String key);

    void put(String key, String value);

    void remove(String key);
}
