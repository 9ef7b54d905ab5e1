package dev.mynah.network.hlr.map;

/** User errors of MAP (TS 29.002 7.6.1), and what there is in their place when no HLR is reached. */
public enum MapError {
    UNKNOWN_SUBSCRIBER,
    ROAMING_NOT_ALLOWED,
    /** The subscriber may not have what was asked for, as packets with a subscription without them. */
    TELESERVICE_NOT_PROVISIONED,
    /** Something needed is missing. */
    DATA_MISSING,
    /** No vector could be made, as when an AUTS is not the card's. */
    UNEXPECTED_DATA_VALUE,
    SYSTEM_FAILURE,
    /** Nobody here is the home network of this subscriber. */
    UNABLE_TO_DELIVER
}
