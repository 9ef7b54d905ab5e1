package dev.mynah.modem.qmi.loc;

import dev.mynah.modem.NvItems;

/** Where fixes come from, kept over a power cycle. The receiver has no help from a network: it is standalone whatever it is called. */
final class OperationMode {
    static final long DEFAULT = 1;
    static final long STANDALONE = 4;
    static final long LAST = 6;
    private static final String KEY = "qmi/loc/mode";

    private OperationMode() {}

    static long of(NvItems items) {
        return items.get(KEY).filter(Long.toString(STANDALONE)::equals).isPresent() ? STANDALONE : DEFAULT;
    }

    static void set(NvItems items, long mode) {
        items.put(KEY, Long.toString(mode));
    }
}
