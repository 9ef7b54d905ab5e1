package dev.mynah.hal.binder;

import dev.mynah.hal.parcel.Status;

/** A transaction had no reply: the status says why. What AIDL calls an exception is a reply and not this. */
public final class TransactionFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Status status;

    public TransactionFailed(Status status) {
        super(status.name(), null, false, false);
        this.status = status;
    }

    /** Why. */
    public Status status() {
        return status;
    }
}
