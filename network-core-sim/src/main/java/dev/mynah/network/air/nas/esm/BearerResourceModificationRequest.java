package dev.mynah.network.air.nas.esm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.Mandatory.half;
import static dev.mynah.network.air.nas.Mandatory.lv;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Bearer resource modification request: the UE wants a bearer changed. TS 24.301 8.3.10.
 *
 * @param ebi the EPS bearer identity: 0 or 5 to 15
 * @param pti the procedure transaction identity: 0 to 254
 * @param filterEbi the bearer meant, 5 to 15, or 0
 * @param trafficFlow which packets are meant
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record BearerResourceModificationRequest(
        int ebi, int pti, int filterEbi, Octets trafficFlow, OptionalElements optional) implements EsmMessage {

    /** Its elements. */
    public static final Layout<BearerResourceModificationRequest> LAYOUT =
            EsmMessageType.BEARER_RESOURCE_MODIFICATION_REQUEST
                    .layoutOf(
                            BearerResourceModificationRequest.class,
                            BearerResourceModificationRequest::ebi,
                            BearerResourceModificationRequest::pti)
                    .mandatory(
                            half(number("EPS bearer identity for packet filter", "TS 24.301 9.9.4.6")),
                            BearerResourceModificationRequest::filterEbi)
                    .mandatory(
                            lv(opaque("Traffic flow aggregate", "TS 24.301 9.9.4.15"), 2, 256),
                            BearerResourceModificationRequest::trafficFlow)
                    .optional(
                            EsmIe.EPS_QOS,
                            EsmIe.ESM_CAUSE,
                            EsmIe.PROTOCOL_CONFIGURATION_OPTIONS,
                            EsmIe.DEVICE_PROPERTIES,
                            EsmIe.NBIFOM_CONTAINER,
                            EsmIe.HEADER_COMPRESSION_CONFIGURATION,
                            EsmIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS,
                            EsmIe.EXTENDED_EPS_QOS)
                    .as(BearerResourceModificationRequest::new);

    /** Without other elements. */
    public BearerResourceModificationRequest(int ebi, int pti, int filterEbi, Octets trafficFlow) {
        this(ebi, pti, filterEbi, trafficFlow, OptionalElements.NONE);
    }

    @Override
    public Layout<BearerResourceModificationRequest> layout() {
        return LAYOUT;
    }
}
