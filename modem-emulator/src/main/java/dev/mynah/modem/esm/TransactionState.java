package dev.mynah.modem.esm;

/** The states of a procedure transaction in the UE. TS 24.301 6.1.3.2.4. */
enum TransactionState {
    INACTIVE,
    PENDING
}
