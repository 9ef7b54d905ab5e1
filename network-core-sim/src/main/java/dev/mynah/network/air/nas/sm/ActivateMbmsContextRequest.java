package dev.mynah.network.air.nas.sm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.Mandatory.lv;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.AccessPointName;
import dev.mynah.network.air.nas.element.PdpAddress;

/**
 * Activate MBMS context request: a station wants a multicast service. TS 24.008 9.5.22.
 *
 * @param transaction the transaction identifier with its flag, as this message has it
 * @param mbmsNsapi 128 to 254
 * @param sapi the LLC service access point of its packets in GSM: 3, 5, 9 or 11
 * @param capabilities the bit rate it can take
 * @param multicastAddress the group wanted
 * @param apn where the service is
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record ActivateMbmsContextRequest(
        int transaction,
        int mbmsNsapi,
        int sapi,
        Octets capabilities,
        PdpAddress multicastAddress,
        AccessPointName apn,
        OptionalElements optional)
        implements SmMessage {

    /** Its elements. */
    public static final Layout<ActivateMbmsContextRequest> LAYOUT = SmMessageType.ACTIVATE_MBMS_CONTEXT_REQUEST
            .layoutOf(ActivateMbmsContextRequest.class, ActivateMbmsContextRequest::transaction)
            .mandatory(
                    v(number("Enhanced network service access point identifier", "TS 24.008 10.5.6.15A"), 1),
                    ActivateMbmsContextRequest::mbmsNsapi)
            .mandatory(
                    v(number("LLC service access point identifier", "TS 24.008 10.5.6.9"), 1),
                    ActivateMbmsContextRequest::sapi)
            .mandatory(
                    lv(opaque("MBMS bearer capabilities", "TS 24.008 10.5.6.14"), 2, 3),
                    ActivateMbmsContextRequest::capabilities)
            .mandatory(lv(PdpAddress.TYPE, 3, 23), ActivateMbmsContextRequest::multicastAddress)
            .mandatory(lv(AccessPointName.TYPE, 2, 101), ActivateMbmsContextRequest::apn)
            .optional(SmIe.MBMS_PROTOCOL_CONFIGURATION_OPTIONS, SmIe.DEVICE_PROPERTIES)
            .as(ActivateMbmsContextRequest::new);

    /** Without other elements. */
    public ActivateMbmsContextRequest(
            int transaction,
            int mbmsNsapi,
            int sapi,
            Octets capabilities,
            PdpAddress multicastAddress,
            AccessPointName apn) {
        this(transaction, mbmsNsapi, sapi, capabilities, multicastAddress, apn, OptionalElements.NONE);
    }

    @Override
    public Layout<ActivateMbmsContextRequest> layout() {
        return LAYOUT;
    }
}
