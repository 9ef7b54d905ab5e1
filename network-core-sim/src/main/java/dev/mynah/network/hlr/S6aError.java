package dev.mynah.network.hlr;

/** Diameter results of S6a (TS 29.272 7.4) and of routing (RFC 6733 7.1.3). */
public enum S6aError {
    /** TS 29.272 7.4.3.1. */
    USER_UNKNOWN,
    /** TS 29.272 7.4.3.2. */
    UNKNOWN_EPS_SUBSCRIPTION,
    /** TS 29.272 7.4.3.3. */
    RAT_NOT_ALLOWED,
    /** TS 29.272 7.4.3.4. */
    ROAMING_NOT_ALLOWED,
    /** TS 29.272 7.4.4.1: no vector could be made, as when an AUTS is not the card's. */
    AUTHENTICATION_DATA_UNAVAILABLE,
    /** RFC 6733 7.1.3, DIAMETER_UNABLE_TO_DELIVER: nobody here is the home network of this subscriber. */
    UNABLE_TO_DELIVER
}
