package dev.mynah.modem;

/** The places where numbers with names are kept. TS 27.007 8.11. */
public enum PhoneBookStorage {
    /** The card's telephone book. */
    CARD("SM"),
    /** The numbers that may be dialled while fixed dialling is in force; writing takes PIN2. */
    FIXED("FD"),
    /** The subscriber's own numbers. */
    OWN("ON"),
    /** The numbers that call for help here and now; nobody writes them. */
    EMERGENCY("EN"),
    /** The numbers dialled last, the last first. They are the modem's, and can only be deleted. */
    DIALLED("LD"),
    /** The callers nobody answered, as {@link #DIALLED}. */
    MISSED("MC"),
    /** The callers who were answered, as {@link #DIALLED}. */
    RECEIVED("RC"),
    /** The modem's own telephone book, which all its slots share. */
    EQUIPMENT("ME"),
    /** The modem's own book, and behind it the card's. */
    ALL("MT");

    private final String code;

    PhoneBookStorage(String code) {
        this.code = code;
    }

    /** Two letters, as in TS 27.007. */
    public String code() {
        return code;
    }
}
