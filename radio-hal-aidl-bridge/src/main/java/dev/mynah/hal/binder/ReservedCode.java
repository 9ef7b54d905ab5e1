package dev.mynah.hal.binder;

/** The transactions that every object takes beside those of its interface; their replies carry no AIDL status. */
public enum ReservedCode {
    /** Are you there? */
    PING("_PNG"),
    /** What is your interface called? */
    INTERFACE("_NTF"),
    /** Have you an object that extends you? */
    EXTENSION("_EXT"),
    /** Write down your state, to a file descriptor. */
    DUMP("_DMP"),
    /** Run a shell command. */
    SHELL_COMMAND("_CMD"),
    /** System properties have changed. */
    SYSPROPS("_SPR"),
    /** What is your process number? */
    DEBUG_PID("_PID");

    /** The first and the last code that an interface may use for its own methods. */
    public static final int FIRST_CALL = 0x00000001;

    public static final int LAST_CALL = 0x00FFFFFF;

    private final int code;

    ReservedCode(String letters) {
        this.code = letters.charAt(0) << 24 | letters.charAt(1) << 16 | letters.charAt(2) << 8 | letters.charAt(3);
    }

    /** The code: the four letters, the first one highest. */
    public int code() {
        return code;
    }
}
