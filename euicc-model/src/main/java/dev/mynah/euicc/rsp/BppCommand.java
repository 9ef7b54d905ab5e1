package dev.mynah.euicc.rsp;

/** The commands of a bound profile package in the order they come in (SGP.22 2.5.6, BppCommandId). */
public enum BppCommand {
    /** Agrees on the session keys. */
    INITIALISE_SECURE_CHANNEL(0),
    /** Makes the security domain the profile will be in. */
    CONFIGURE_ISDP(1),
    /** Says what profile it is. */
    STORE_METADATA(2),
    /** Changes to the keys the profile was protected with. */
    REPLACE_SESSION_KEYS(4),
    /** Brings the profile itself. */
    LOAD_PROFILE_ELEMENTS(5);

    private final int value;

    BppCommand(int value) {
        this.value = value;
    }

    /** The value in a profile installation result. */
    public int value() {
        return value;
    }
}
