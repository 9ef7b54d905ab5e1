package dev.mynah.network.air.nas.esm;

import static dev.mynah.network.air.nas.Mandatory.highHalf;
import static dev.mynah.network.air.nas.Mandatory.lowHalf;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.PdnType;
import dev.mynah.network.air.nas.element.RequestType;

/**
 * PDN connectivity request: the UE wants a PDN connection. TS 24.301 8.3.20.
 *
 * @param ebi the EPS bearer identity: 0 or 5 to 15
 * @param pti the procedure transaction identity: 0 to 254
 * @param requestType what for
 * @param pdnType what it shall carry
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record PdnConnectivityRequest(
        int ebi, int pti, RequestType requestType, PdnType pdnType, OptionalElements optional) implements EsmMessage {

    /** Its elements. */
    public static final Layout<PdnConnectivityRequest> LAYOUT = EsmMessageType.PDN_CONNECTIVITY_REQUEST
            .layoutOf(PdnConnectivityRequest.class, PdnConnectivityRequest::ebi, PdnConnectivityRequest::pti)
            .mandatory(lowHalf(RequestType.TYPE), PdnConnectivityRequest::requestType)
            .mandatory(highHalf(PdnType.TYPE), PdnConnectivityRequest::pdnType)
            .optional(
                    EsmIe.ESM_INFORMATION_TRANSFER_FLAG,
                    EsmIe.ACCESS_POINT_NAME,
                    EsmIe.PROTOCOL_CONFIGURATION_OPTIONS,
                    EsmIe.DEVICE_PROPERTIES,
                    EsmIe.NBIFOM_CONTAINER,
                    EsmIe.HEADER_COMPRESSION_CONFIGURATION,
                    EsmIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS)
            .as(PdnConnectivityRequest::new);

    /** Without other elements. */
    public PdnConnectivityRequest(int ebi, int pti, RequestType requestType, PdnType pdnType) {
        this(ebi, pti, requestType, pdnType, OptionalElements.NONE);
    }

    @Override
    public Layout<PdnConnectivityRequest> layout() {
        return LAYOUT;
    }
}
