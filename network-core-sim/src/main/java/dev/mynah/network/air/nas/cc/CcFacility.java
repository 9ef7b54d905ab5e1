package dev.mynah.network.air.nas.cc;

import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.Mandatory.OPEN;
import static dev.mynah.network.air.nas.Mandatory.lv;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * Facility: a supplementary service within the call. TS 24.008 9.3.9.
 *
 * @param transaction the call it is about
 * @param facility components of TS 24.080
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record CcFacility(TransactionIdentifier transaction, Octets facility, OptionalElements optional)
        implements CcMessage {

    /** Its elements. */
    public static final Layout<CcFacility> LAYOUT = CcMessageType.CC_FACILITY
            .layoutOf(CcFacility.class, CcFacility::transaction)
            .mandatory(lv(opaque("Facility", "TS 24.008 10.5.4.15"), 1, OPEN), CcFacility::facility)
            .optional(CcIe.SS_VERSION)
            .as(CcFacility::new);

    /** Without other elements. */
    public CcFacility(TransactionIdentifier transaction, Octets facility) {
        this(transaction, facility, OptionalElements.NONE);
    }

    @Override
    public Layout<CcFacility> layout() {
        return LAYOUT;
    }
}
