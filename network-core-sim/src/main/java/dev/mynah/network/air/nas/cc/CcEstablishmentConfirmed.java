package dev.mynah.network.air.nas.cc;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * CC-Establishment confirmed: the UE is ready for the call of a CCBS request. TS 24.008 9.3.17b.
 *
 * @param transaction the call it is about
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record CcEstablishmentConfirmed(TransactionIdentifier transaction, OptionalElements optional)
        implements CcMessage {

    /** Its elements. */
    public static final Layout<CcEstablishmentConfirmed> LAYOUT = CcMessageType.CC_ESTABLISHMENT_CONFIRMED
            .layoutOf(CcEstablishmentConfirmed.class, CcEstablishmentConfirmed::transaction)
            .optional(
                    CcIe.REPEAT_INDICATOR_OF_BEARERS,
                    CcIe.BEARER_CAPABILITY,
                    CcIe.SECOND_BEARER_CAPABILITY,
                    CcIe.CAUSE,
                    CcIe.SUPPORTED_CODECS)
            .as(CcEstablishmentConfirmed::new);

    /** Without other elements. */
    public CcEstablishmentConfirmed(TransactionIdentifier transaction) {
        this(transaction, OptionalElements.NONE);
    }

    @Override
    public Layout<CcEstablishmentConfirmed> layout() {
        return LAYOUT;
    }
}
