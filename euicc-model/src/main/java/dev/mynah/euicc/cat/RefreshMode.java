package dev.mynah.euicc.cat;

/** What REFRESH asks for (TS 102 223 8.6, command qualifier). */
public enum RefreshMode {
    /** Reset the card. */
    UICC_RESET(0x04),
    /** Another profile is enabled, or none: start over with the card, without a reset. */
    EUICC_PROFILE_STATE_CHANGE(0x09);

    private final int qualifier;

    RefreshMode(int qualifier) {
        this.qualifier = qualifier;
    }

    /** The value on the wire. */
    public int qualifier() {
        return qualifier;
    }
}
