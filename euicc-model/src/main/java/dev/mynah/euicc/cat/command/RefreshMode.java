package dev.mynah.euicc.cat.command;

import java.util.Arrays;
import java.util.Optional;

/** What REFRESH asks for (TS 102 223 8.6, command qualifier). */
public enum RefreshMode {
    /** Start the application anew, and any file may have changed. */
    INITIALIZATION_AND_FULL_FILE_CHANGE(0x00),
    /** The files named have changed. */
    FILE_CHANGE(0x01),
    /** Start the application anew; the files named have changed. */
    INITIALIZATION_AND_FILE_CHANGE(0x02),
    /** Start the application anew. */
    INITIALIZATION(0x03),
    /** Reset the card. */
    UICC_RESET(0x04),
    /** End the application and start it again. */
    APPLICATION_RESET(0x05),
    /** End the application's session and start it again; files named have changed. */
    SESSION_RESET(0x06),
    /** Look at the steering files again (TS 31.111 6.4.7). */
    STEERING_OF_ROAMING(0x07),
    /** The same for WLAN. */
    STEERING_OF_ROAMING_WLAN(0x08),
    /** Another profile is enabled, or none: start over with the card, without a reset. */
    EUICC_PROFILE_STATE_CHANGE(0x09),
    /** An application on the card is not the one it was. */
    APPLICATION_UPDATE(0x0A);

    private final int qualifier;

    RefreshMode(int qualifier) {
        this.qualifier = qualifier;
    }

    /** The value on the wire. */
    public int qualifier() {
        return qualifier;
    }

    /** Whether nothing but the content of files has changed. */
    public boolean filesOnly() {
        return this == FILE_CHANGE;
    }

    /** Whether the card forgets what went on when this is done, so that it can't be answered. */
    public boolean byReset() {
        return this == UICC_RESET;
    }

    /** The mode with a value; empty when it isn't known. */
    public static Optional<RefreshMode> of(int qualifier) {
        return Arrays.stream(values()).filter(it -> it.qualifier == qualifier).findFirst();
    }
}
