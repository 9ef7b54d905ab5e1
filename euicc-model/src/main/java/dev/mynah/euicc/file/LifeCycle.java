package dev.mynah.euicc.file;

import java.util.Optional;

/** Where a file is in its life, with the life cycle status byte (TS 102 221 11.1.1.4.9). */
public enum LifeCycle {
    CREATION(0x01),
    INITIALISATION(0x03),
    DEACTIVATED(0x04),
    ACTIVATED(0x05),
    TERMINATED(0x0C);

    private final int status;

    LifeCycle(int status) {
        this.status = status;
    }

    /** The life cycle status byte. */
    public int status() {
        return status;
    }

    /** What a status byte says; a bit that doesn't count may be set in it. Empty for a reserved one. */
    public static Optional<LifeCycle> of(int status) {
        return switch (status) {
            case 0x01 -> Optional.of(CREATION);
            case 0x03 -> Optional.of(INITIALISATION);
            case 0x04, 0x06 -> Optional.of(DEACTIVATED);
            case 0x05, 0x07 -> Optional.of(ACTIVATED);
            case 0x0C, 0x0D, 0x0E, 0x0F -> Optional.of(TERMINATED);
            default -> Optional.empty();
        };
    }
}
