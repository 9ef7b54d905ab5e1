package dev.mynah.network.air.nas.sm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.lv;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.PdpAddress;
import dev.mynah.network.air.nas.element.QualityOfService;

/**
 * Activate PDP context request: a station wants a connection to an access point. TS 24.008 9.5.1.
 *
 * @param transaction the transaction identifier with its flag, as this message has it
 * @param nsapi how user packets of the context are marked, 5 to 15
 * @param sapi the LLC service access point of its packets in GSM: 3, 5, 9 or 11
 * @param qos what it wants at most
 * @param address the kind of address wanted, or a certain one
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record ActivatePdpContextRequest(
        int transaction, int nsapi, int sapi, QualityOfService qos, PdpAddress address, OptionalElements optional)
        implements SmMessage {

    /** Its elements. */
    public static final Layout<ActivatePdpContextRequest> LAYOUT = SmMessageType.ACTIVATE_PDP_CONTEXT_REQUEST
            .layoutOf(ActivatePdpContextRequest.class, ActivatePdpContextRequest::transaction)
            .mandatory(
                    v(number("Network service access point identifier", "TS 24.008 10.5.6.2"), 1),
                    ActivatePdpContextRequest::nsapi)
            .mandatory(
                    v(number("LLC service access point identifier", "TS 24.008 10.5.6.9"), 1),
                    ActivatePdpContextRequest::sapi)
            .mandatory(lv(QualityOfService.TYPE, 12, 21), ActivatePdpContextRequest::qos)
            .mandatory(lv(PdpAddress.TYPE, 3, 23), ActivatePdpContextRequest::address)
            .optional(
                    SmIe.ACCESS_POINT_NAME,
                    SmIe.PROTOCOL_CONFIGURATION_OPTIONS,
                    SmIe.REQUEST_TYPE,
                    SmIe.DEVICE_PROPERTIES,
                    SmIe.NBIFOM_CONTAINER)
            .as(ActivatePdpContextRequest::new);

    /** Without other elements. */
    public ActivatePdpContextRequest(int transaction, int nsapi, int sapi, QualityOfService qos, PdpAddress address) {
        this(transaction, nsapi, sapi, qos, address, OptionalElements.NONE);
    }

    @Override
    public Layout<ActivatePdpContextRequest> layout() {
        return LAYOUT;
    }
}
