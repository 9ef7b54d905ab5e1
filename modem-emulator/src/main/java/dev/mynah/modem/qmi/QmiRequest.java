package dev.mynah.modem.qmi;

import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.Tlvs;
import java.util.Optional;

/** A request as a command reads it. */
public final class QmiRequest {
    private final int transaction;
    private final Tlvs tlvs;
    private Runnable abort = () -> {};

    QmiRequest(int transaction, Tlvs tlvs) {
        this.transaction = transaction;
        this.tlvs = tlvs;
    }

    /** What an indication that belongs to the request may have to name. */
    public int transaction() {
        return transaction;
    }

    /** @param abort stops what the request began, should the host take it back before it is answered */
    public void onAbort(Runnable abort) {
        this.abort = abort;
    }

    void aborted() {
        abort.run();
    }

    public <T> Optional<T> get(Tlv<T> tlv) {
        return tlvs.get(tlv);
    }

    /** Refused with MISSING_ARGUMENT where it is not there. */
    public <T> T require(Tlv<T> tlv) {
        return tlvs.get(tlv).orElseThrow(() -> new QmiRefusal(QmiError.MISSING_ARGUMENT));
    }

    public boolean has(Tlv<?> tlv) {
        return tlvs.has(tlv);
    }
}
