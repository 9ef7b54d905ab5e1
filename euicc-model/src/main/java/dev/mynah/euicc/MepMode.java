package dev.mynah.euicc;

/** How an eUICC spreads enabled profiles and the ISD-R over its eSIM ports (SGP.22 v3, multiple enabled profiles). */
public enum MepMode {
    /** One port, one enabled profile. */
    NONE(0x00),
    /** The ISD-R on port 0 only; the LPA says on which of the ports from 1 a profile is enabled. */
    A1(0x01),
    /** The ISD-R on port 0 only; the eUICC chooses the port from 1 on which a profile is enabled. */
    A2(0x02),
    /** The ISD-R on every port; a profile is enabled on the port the command comes in on. */
    B(0x03);

    private final int value;

    MepMode(int value) {
        this.value = value;
    }

    /** The mode's value in MANAGE LSI (TS 102 221 11.1.25). */
    public int value() {
        return value;
    }

    /** The lowest port that can carry an enabled profile. */
    public int firstProfilePort() {
        return this == A1 || this == A2 ? 1 : 0;
    }

    /** Whether a profile can be enabled on this port of a card with so many ports for profiles. */
    public boolean carriesProfile(int port, int profilePorts) {
        return port >= firstProfilePort() && port < firstProfilePort() + profilePorts;
    }

    /** Whether the ISD-R can be selected on this port. */
    public boolean carriesIsdR(int port) {
        return this == B || port == 0;
    }
}
