package dev.mynah.network.mme;

/** The states of an EPS bearer context in the network. TS 24.301 6.1.3.3. */
enum BearerState {
    INACTIVE,
    ACTIVE_PENDING,
    ACTIVE,
    MODIFY_PENDING,
    INACTIVE_PENDING
}
