package dev.mynah.network.msc;

/**
 * Where an MSC is with one connection of a UE. TS 24.008 4.1.2.3 names the states; those that wait for the home network are
 * told apart here, so that the table shows which answer is expected where.
 */
enum MscState {
    /** Nothing asked yet. */
    IDLE("IDLE"),
    /** For IDENTITY RESPONSE. */
    IDENTIFYING("IDENTIFICATION INITIATED"),
    /** For the home network's answer with vectors. */
    AWAITING_VECTOR("AUTHENTICATION INITIATED"),
    /** For AUTHENTICATION RESPONSE. */
    AUTHENTICATING("AUTHENTICATION INITIATED"),
    /** For the end of security mode or ciphering mode. */
    SECURING("SECURITY MODE INITIATED"),
    /** For IDENTITY RESPONSE with the equipment's. */
    IDENTIFYING_EQUIPMENT("IDENTIFICATION INITIATED"),
    /** For the home network's answer with the subscription. */
    AWAITING_SUBSCRIPTION("IDLE"),
    /** For TMSI REALLOCATION COMPLETE. */
    REALLOCATING("TMSI REALLOCATION INITIATED"),
    /** For a request to follow a location updating. */
    FOLLOW_ON("WAIT FOR MOBILE ORIGINATED MM CONNECTION"),
    /** MM connections are there. */
    ACTIVE("MM CONNECTION ACTIVE"),
    /** The connection is over. */
    RELEASED("IDLE");

    private final String standard;

    MscState(String standard) {
        this.standard = standard;
    }

    /** The state of TS 24.008 4.1.2.3. */
    public String standard() {
        return standard;
    }
}
