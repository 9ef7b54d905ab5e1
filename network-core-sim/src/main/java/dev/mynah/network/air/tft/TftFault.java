package dev.mynah.network.air.tft;

/** What is wrong with a template; the causes are the same in ESM, SM and 5GSM. TS 24.301 6.4.2.4, TS 24.008 6.1.3.2.3. */
public enum TftFault {
    SEMANTIC_IN_OPERATION(41),
    SYNTACTICAL_IN_OPERATION(42),
    SEMANTIC_IN_FILTERS(44),
    SYNTACTICAL_IN_FILTERS(45);

    private final int cause;

    TftFault(int cause) {
        this.cause = cause;
    }

    public int cause() {
        return cause;
    }
}
