package dev.mynah.network.air.nas.gmm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.Mandatory.highHalf;
import static dev.mynah.network.air.nas.Mandatory.lowHalf;
import static dev.mynah.network.air.nas.Mandatory.lv;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.GprsUpdateType;
import dev.mynah.network.air.nas.element.Rai;

/**
 * Routing area update request: a station says where it is. TS 24.008 9.4.14.
 *
 * @param type what for
 * @param keySequenceNumber the key set it has, 7 for none
 * @param oldArea where it was last
 * @param radioCapability what its radio can do
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record RoutingAreaUpdateRequest(
        GprsUpdateType type, int keySequenceNumber, Rai oldArea, Octets radioCapability, OptionalElements optional)
        implements GmmMessage {

    /** Its elements. */
    public static final Layout<RoutingAreaUpdateRequest> LAYOUT = GmmMessageType.ROUTING_AREA_UPDATE_REQUEST
            .layoutOf(RoutingAreaUpdateRequest.class)
            .mandatory(lowHalf(GprsUpdateType.TYPE), RoutingAreaUpdateRequest::type)
            .mandatory(
                    highHalf(number("Ciphering key sequence number", "TS 24.008 10.5.1.2")),
                    RoutingAreaUpdateRequest::keySequenceNumber)
            .mandatory(v(Rai.TYPE, 6), RoutingAreaUpdateRequest::oldArea)
            .mandatory(
                    lv(opaque("MS radio access capability", "TS 24.008 10.5.5.12a"), 6, 52),
                    RoutingAreaUpdateRequest::radioCapability)
            .optional(
                    GmmIe.P_TMSI_SIGNATURE,
                    GmmIe.READY_TIMER,
                    GmmIe.DRX_PARAMETER,
                    GmmIe.TMSI_STATUS,
                    GmmIe.P_TMSI,
                    GmmIe.MS_NETWORK_CAPABILITY,
                    GmmIe.PDP_CONTEXT_STATUS,
                    GmmIe.PS_LCS_CAPABILITY,
                    GmmIe.MBMS_CONTEXT_STATUS,
                    GmmIe.UE_NETWORK_CAPABILITY,
                    GmmIe.ADDITIONAL_IDENTITY,
                    GmmIe.ADDITIONAL_OLD_RAI,
                    GmmIe.CLASSMARK_2,
                    GmmIe.CLASSMARK_3,
                    GmmIe.SUPPORTED_CODECS,
                    GmmIe.VOICE_DOMAIN_PREFERENCE,
                    GmmIe.P_TMSI_TYPE,
                    GmmIe.DEVICE_PROPERTIES,
                    GmmIe.MS_NETWORK_FEATURE_SUPPORT,
                    GmmIe.OLD_LAI,
                    GmmIe.ADDITIONAL_UPDATE_TYPE,
                    GmmIe.NRI_CONTAINER,
                    GmmIe.T3324,
                    GmmIe.T3312_EXTENDED,
                    GmmIe.EXTENDED_DRX_PARAMETERS)
            .as(RoutingAreaUpdateRequest::new);

    /** Without other elements. */
    public RoutingAreaUpdateRequest(GprsUpdateType type, int keySequenceNumber, Rai oldArea, Octets radioCapability) {
        this(type, keySequenceNumber, oldArea, radioCapability, OptionalElements.NONE);
    }

    @Override
    public Layout<RoutingAreaUpdateRequest> layout() {
        return LAYOUT;
    }
}
