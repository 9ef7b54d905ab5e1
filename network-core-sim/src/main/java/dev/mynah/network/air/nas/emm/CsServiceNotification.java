package dev.mynah.network.air.nas.emm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * CS service notification: a CS call or service waits for the UE. TS 24.301 8.2.9.
 *
 * @param pagingIdentity 0 if paged by IMSI, 1 by TMSI
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record CsServiceNotification(int pagingIdentity, OptionalElements optional) implements EmmMessage {

    /** Its elements. */
    public static final Layout<CsServiceNotification> LAYOUT = EmmMessageType.CS_SERVICE_NOTIFICATION
            .layoutOf(CsServiceNotification.class)
            .mandatory(v(number("Paging identity", "TS 24.301 9.9.3.25A"), 1), CsServiceNotification::pagingIdentity)
            .optional(EmmIe.CLI, EmmIe.SS_CODE, EmmIe.LCS_INDICATOR, EmmIe.LCS_CLIENT_IDENTITY)
            .as(CsServiceNotification::new);

    /** Without other elements. */
    public CsServiceNotification(int pagingIdentity) {
        this(pagingIdentity, OptionalElements.NONE);
    }

    @Override
    public Layout<CsServiceNotification> layout() {
        return LAYOUT;
    }
}
