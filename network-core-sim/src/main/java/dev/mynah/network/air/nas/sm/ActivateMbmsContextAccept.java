package dev.mynah.network.air.nas.sm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.Mandatory.lv;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Activate MBMS context accept: the multicast service is joined. TS 24.008 9.5.23.
 *
 * @param transaction the transaction identifier with its flag, as this message has it
 * @param tmgi the group
 * @param sapi the LLC service access point of its packets in GSM: 3, 5, 9 or 11
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record ActivateMbmsContextAccept(int transaction, Octets tmgi, int sapi, OptionalElements optional)
        implements SmMessage {

    /** Its elements. */
    public static final Layout<ActivateMbmsContextAccept> LAYOUT = SmMessageType.ACTIVATE_MBMS_CONTEXT_ACCEPT
            .layoutOf(ActivateMbmsContextAccept.class, ActivateMbmsContextAccept::transaction)
            .mandatory(
                    lv(opaque("Temporary mobile group identity", "TS 24.008 10.5.6.13"), 4, 7),
                    ActivateMbmsContextAccept::tmgi)
            .mandatory(
                    v(number("LLC service access point identifier", "TS 24.008 10.5.6.9"), 1),
                    ActivateMbmsContextAccept::sapi)
            .optional(SmIe.MBMS_PROTOCOL_CONFIGURATION_OPTIONS)
            .as(ActivateMbmsContextAccept::new);

    /** Without other elements. */
    public ActivateMbmsContextAccept(int transaction, Octets tmgi, int sapi) {
        this(transaction, tmgi, sapi, OptionalElements.NONE);
    }

    @Override
    public Layout<ActivateMbmsContextAccept> layout() {
        return LAYOUT;
    }
}
