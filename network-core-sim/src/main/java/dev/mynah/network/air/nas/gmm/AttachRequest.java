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
import dev.mynah.network.air.nas.element.GprsAttachType;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.MsNetworkCapability;
import dev.mynah.network.air.nas.element.Rai;

/**
 * Attach request: a station wants to attach. TS 24.008 9.4.1.
 *
 * @param capability what it can do in the core network
 * @param type what for
 * @param keySequenceNumber the key set it has, 7 for none
 * @param drx how often it listens to pages
 * @param identity who it is: the P-TMSI if it has one
 * @param oldArea where it was last
 * @param radioCapability what its radio can do
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record AttachRequest(
        MsNetworkCapability capability,
        GprsAttachType type,
        int keySequenceNumber,
        Octets drx,
        MobileIdentity identity,
        Rai oldArea,
        Octets radioCapability,
        OptionalElements optional)
        implements GmmMessage {

    /** Its elements. */
    public static final Layout<AttachRequest> LAYOUT = GmmMessageType.ATTACH_REQUEST
            .layoutOf(AttachRequest.class)
            .mandatory(lv(MsNetworkCapability.TYPE, 3, 9), AttachRequest::capability)
            .mandatory(lowHalf(GprsAttachType.TYPE), AttachRequest::type)
            .mandatory(
                    highHalf(number("Ciphering key sequence number", "TS 24.008 10.5.1.2")),
                    AttachRequest::keySequenceNumber)
            .mandatory(v(opaque("DRX parameter", "TS 24.008 10.5.5.6"), 2), AttachRequest::drx)
            .mandatory(lv(MobileIdentity.TYPE, 6, 9), AttachRequest::identity)
            .mandatory(v(Rai.TYPE, 6), AttachRequest::oldArea)
            .mandatory(
                    lv(opaque("MS radio access capability", "TS 24.008 10.5.5.12a"), 6, 52),
                    AttachRequest::radioCapability)
            .optional(
                    GmmIe.P_TMSI_SIGNATURE,
                    GmmIe.READY_TIMER,
                    GmmIe.TMSI_STATUS,
                    GmmIe.PS_LCS_CAPABILITY,
                    GmmIe.CLASSMARK_2,
                    GmmIe.CLASSMARK_3,
                    GmmIe.SUPPORTED_CODECS,
                    GmmIe.UE_NETWORK_CAPABILITY,
                    GmmIe.ADDITIONAL_IDENTITY,
                    GmmIe.ADDITIONAL_OLD_RAI,
                    GmmIe.VOICE_DOMAIN_PREFERENCE,
                    GmmIe.DEVICE_PROPERTIES,
                    GmmIe.P_TMSI_TYPE,
                    GmmIe.MS_NETWORK_FEATURE_SUPPORT,
                    GmmIe.OLD_LAI,
                    GmmIe.ADDITIONAL_UPDATE_TYPE,
                    GmmIe.NRI_CONTAINER,
                    GmmIe.T3324,
                    GmmIe.T3312_EXTENDED,
                    GmmIe.EXTENDED_DRX_PARAMETERS)
            .as(AttachRequest::new);

    /** Without other elements. */
    public AttachRequest(
            MsNetworkCapability capability,
            GprsAttachType type,
            int keySequenceNumber,
            Octets drx,
            MobileIdentity identity,
            Rai oldArea,
            Octets radioCapability) {
        this(capability, type, keySequenceNumber, drx, identity, oldArea, radioCapability, OptionalElements.NONE);
    }

    @Override
    public Layout<AttachRequest> layout() {
        return LAYOUT;
    }
}
