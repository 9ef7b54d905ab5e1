package dev.mynah.modem.qmi;

import dev.mynah.modem.qmi.wire.Tlvs;

/**
 * A request that is answered with an error: thrown by a command, or what its future fails with. Carries no stack trace; it is an
 * answer and not a defect.
 */
public final class QmiRefusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final QmiError error;
    private final transient Tlvs tlvs;

    public QmiRefusal(QmiError error) {
        this(error, Tlvs.NONE);
    }

    /** @param tlvs what the response has beside the result: a call's end reason, retries left */
    public QmiRefusal(QmiError error, Tlvs tlvs) {
        super(error.name(), null, false, false);
        this.error = error;
        this.tlvs = tlvs;
    }

    public QmiError error() {
        return error;
    }

    public Tlvs tlvs() {
        return tlvs;
    }
}
