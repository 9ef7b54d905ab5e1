package dev.mynah.modem.baseband;

import dev.mynah.modem.NvItems;

/** The language of the device's user, kept over a power cycle. */
final class KeptLanguage {
    private static final String KEY = "language";
    private static final String FIRST = "en";
    private static final String CODE = "[a-z]{2}";

    private final NvItems items;

    KeptLanguage(NvItems items) {
        this.items = items;
    }

    static boolean wellFormed(String code) {
        return code.matches(CODE);
    }

    String code() {
        return items.get(KEY).filter(KeptLanguage::wellFormed).orElse(FIRST);
    }

    void code(String code) {
        items.put(KEY, code);
    }
}
