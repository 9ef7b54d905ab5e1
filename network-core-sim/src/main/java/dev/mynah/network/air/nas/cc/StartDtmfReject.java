package dev.mynah.network.air.nas.cc;

import static dev.mynah.network.air.nas.Mandatory.lv;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * Start DTMF reject: the tone is not sent. TS 24.008 9.3.26.
 *
 * @param transaction the call it is about
 * @param cause why
 * @param optional its other elements, not known to it
 */
public record StartDtmfReject(TransactionIdentifier transaction, CcCause cause, OptionalElements optional)
        implements CcMessage {

    /** Its elements. */
    public static final Layout<StartDtmfReject> LAYOUT = CcMessageType.START_DTMF_REJECT
            .layoutOf(StartDtmfReject.class, StartDtmfReject::transaction)
            .mandatory(lv(CcCause.TYPE, 3, 31), StartDtmfReject::cause)
            .as(StartDtmfReject::new);

    /** Without other elements. */
    public StartDtmfReject(TransactionIdentifier transaction, CcCause cause) {
        this(transaction, cause, OptionalElements.NONE);
    }

    @Override
    public Layout<StartDtmfReject> layout() {
        return LAYOUT;
    }
}
