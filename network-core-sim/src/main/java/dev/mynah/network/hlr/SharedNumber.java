package dev.mynah.network.hlr;

/** Whom a call to a number rings that several subscribers have. */
public enum SharedNumber {
    /** The first of them that an MSC was heard of for. */
    PRIMARY,
    /** All of them; who answers first has the call. */
    ALL
}
