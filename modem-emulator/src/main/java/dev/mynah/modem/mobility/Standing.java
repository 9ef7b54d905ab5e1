package dev.mynah.modem.mobility;

import dev.mynah.modem.RegistrationStatus;

/** How a mobility management stands with the network, as hosts may be told: its states, with the reasons left out. */
public enum Standing {
    /** Not registered and not about to: switched off, without a subscriber, or told to stay away. */
    OFF,
    /** Looks for a cell to register on, or registers. */
    SEEKING,
    /** Attempts have failed; there will be others. */
    BACKING_OFF,
    /** Not registered, and no cell will have it but for emergency calls. */
    REFUSED,
    /** Registered, and served here. */
    REGISTERED,
    /** Registered for emergency services only. */
    REGISTERED_FOR_HELP,
    /** Registered, while a procedure runs or after an update that has failed. */
    UNSETTLED,
    /** Registered, but not served by the cell there is. */
    REFUSED_HERE,
    /** Registered, and looks for a network that serves. */
    SEEKING_ANOTHER,
    /** Registered, and without a cell. */
    OUT_OF_COVERAGE,
    /** Leaves the network. */
    LEAVING;

    /** {@code <stat>} of {@code +CREG} and its relatives. TS 27.007 7.2. */
    public RegistrationStatus status(boolean home) {
        return switch (this) {
            case OFF, LEAVING -> RegistrationStatus.NOT_REGISTERED;
            case SEEKING, BACKING_OFF, SEEKING_ANOTHER -> RegistrationStatus.SEARCHING;
            case REFUSED, REFUSED_HERE -> RegistrationStatus.DENIED;
            case REGISTERED, UNSETTLED -> home ? RegistrationStatus.HOME : RegistrationStatus.ROAMING;
            case REGISTERED_FOR_HELP -> RegistrationStatus.EMERGENCY_ONLY;
            case OUT_OF_COVERAGE -> RegistrationStatus.UNKNOWN;
        };
    }
}
