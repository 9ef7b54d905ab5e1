package dev.mynah.network.air.nas.esm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.Mandatory.half;
import static dev.mynah.network.air.nas.Mandatory.lv;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EpsQos;

/**
 * Bearer resource allocation request: the UE wants a bearer within a connection. TS 24.301 8.3.8.
 *
 * @param ebi the EPS bearer identity: 0 or 5 to 15
 * @param pti the procedure transaction identity: 0 to 254
 * @param linkedEbi the default bearer of the connection, 5 to 15
 * @param trafficFlow which packets are meant
 * @param requiredQos the quality of service it wants
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record BearerResourceAllocationRequest(
        int ebi, int pti, int linkedEbi, Octets trafficFlow, EpsQos requiredQos, OptionalElements optional)
        implements EsmMessage {

    /** Its elements. */
    public static final Layout<BearerResourceAllocationRequest> LAYOUT =
            EsmMessageType.BEARER_RESOURCE_ALLOCATION_REQUEST
                    .layoutOf(
                            BearerResourceAllocationRequest.class,
                            BearerResourceAllocationRequest::ebi,
                            BearerResourceAllocationRequest::pti)
                    .mandatory(
                            half(number("Linked EPS bearer identity", "TS 24.301 9.9.4.6")),
                            BearerResourceAllocationRequest::linkedEbi)
                    .mandatory(
                            lv(opaque("Traffic flow aggregate", "TS 24.301 9.9.4.15"), 2, 256),
                            BearerResourceAllocationRequest::trafficFlow)
                    .mandatory(lv(EpsQos.TYPE, 2, 14), BearerResourceAllocationRequest::requiredQos)
                    .optional(
                            EsmIe.PROTOCOL_CONFIGURATION_OPTIONS,
                            EsmIe.DEVICE_PROPERTIES,
                            EsmIe.NBIFOM_CONTAINER,
                            EsmIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS,
                            EsmIe.EXTENDED_EPS_QOS)
                    .as(BearerResourceAllocationRequest::new);

    /** Without other elements. */
    public BearerResourceAllocationRequest(int ebi, int pti, int linkedEbi, Octets trafficFlow, EpsQos requiredQos) {
        this(ebi, pti, linkedEbi, trafficFlow, requiredQos, OptionalElements.NONE);
    }

    @Override
    public Layout<BearerResourceAllocationRequest> layout() {
        return LAYOUT;
    }
}
