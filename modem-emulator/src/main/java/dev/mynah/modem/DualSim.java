package dev.mynah.modem;

/** What the other slots of a modem can do while one is in a call: how many receivers they have between them. */
public enum DualSim {
    /** One receiver: the others hear no page and make no call (dual SIM dual standby). */
    STANDBY,
    /** A receiver each: the others go on as ever (dual SIM dual active). */
    ACTIVE
}
