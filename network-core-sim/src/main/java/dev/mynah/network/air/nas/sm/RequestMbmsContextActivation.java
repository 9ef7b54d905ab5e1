package dev.mynah.network.air.nas.sm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.lv;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.AccessPointName;
import dev.mynah.network.air.nas.element.PdpAddress;

/**
 * Request MBMS context activation: the network asks the station to join a multicast service. TS 24.008 9.5.25.
 *
 * @param transaction the transaction identifier with its flag, as this message has it
 * @param linkedNsapi the context the wish came by
 * @param multicastAddress the group wanted
 * @param apn where the service is
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record RequestMbmsContextActivation(
        int transaction, int linkedNsapi, PdpAddress multicastAddress, AccessPointName apn, OptionalElements optional)
        implements SmMessage {

    /** Its elements. */
    public static final Layout<RequestMbmsContextActivation> LAYOUT = SmMessageType.REQUEST_MBMS_CONTEXT_ACTIVATION
            .layoutOf(RequestMbmsContextActivation.class, RequestMbmsContextActivation::transaction)
            .mandatory(
                    v(number("Network service access point identifier", "TS 24.008 10.5.6.2"), 1),
                    RequestMbmsContextActivation::linkedNsapi)
            .mandatory(lv(PdpAddress.TYPE, 3, 23), RequestMbmsContextActivation::multicastAddress)
            .mandatory(lv(AccessPointName.TYPE, 2, 101), RequestMbmsContextActivation::apn)
            .optional(SmIe.MBMS_PROTOCOL_CONFIGURATION_OPTIONS)
            .as(RequestMbmsContextActivation::new);

    /** Without other elements. */
    public RequestMbmsContextActivation(
            int transaction, int linkedNsapi, PdpAddress multicastAddress, AccessPointName apn) {
        this(transaction, linkedNsapi, multicastAddress, apn, OptionalElements.NONE);
    }

    @Override
    public Layout<RequestMbmsContextActivation> layout() {
        return LAYOUT;
    }
}
