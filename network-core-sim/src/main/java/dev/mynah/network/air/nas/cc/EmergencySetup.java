package dev.mynah.network.air.nas.cc;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * Emergency setup: an emergency call begins. TS 24.008 9.3.8.
 *
 * @param transaction the call it is about
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record EmergencySetup(TransactionIdentifier transaction, OptionalElements optional) implements CcMessage {

    /** Its elements. */
    public static final Layout<EmergencySetup> LAYOUT = CcMessageType.EMERGENCY_SETUP
            .layoutOf(EmergencySetup.class, EmergencySetup::transaction)
            .optional(CcIe.BEARER_CAPABILITY, CcIe.STREAM_IDENTIFIER, CcIe.SUPPORTED_CODECS, CcIe.EMERGENCY_CATEGORY)
            .as(EmergencySetup::new);

    /** Without other elements. */
    public EmergencySetup(TransactionIdentifier transaction) {
        this(transaction, OptionalElements.NONE);
    }

    @Override
    public Layout<EmergencySetup> layout() {
        return LAYOUT;
    }
}
