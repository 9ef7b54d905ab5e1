package dev.mynah.network.air.nas.emm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.LayoutTable;
import java.util.List;

/** Every EMM message by the direction it goes in. TS 24.301 8.2. */
final class EmmLayouts {

    private static final List<Layout<? extends EmmMessage>> UPLINK = List.of(
            AttachRequest.LAYOUT,
            AttachComplete.LAYOUT,
            UeOriginatingDetachRequest.LAYOUT,
            TrackingAreaUpdateRequest.LAYOUT,
            TrackingAreaUpdateComplete.LAYOUT,
            ExtendedServiceRequest.LAYOUT,
            ControlPlaneServiceRequest.LAYOUT,
            GutiReallocationComplete.LAYOUT,
            AuthenticationResponse.LAYOUT,
            IdentityResponse.LAYOUT,
            AuthenticationFailure.LAYOUT,
            SecurityModeComplete.LAYOUT,
            SecurityModeReject.LAYOUT,
            UplinkNasTransport.LAYOUT,
            UplinkGenericNasTransport.LAYOUT);

    private static final List<Layout<? extends EmmMessage>> DOWNLINK = List.of(
            AttachAccept.LAYOUT,
            AttachReject.LAYOUT,
            UeTerminatedDetachRequest.LAYOUT,
            TrackingAreaUpdateAccept.LAYOUT,
            TrackingAreaUpdateReject.LAYOUT,
            ServiceReject.LAYOUT,
            ServiceAccept.LAYOUT,
            GutiReallocationCommand.LAYOUT,
            AuthenticationRequest.LAYOUT,
            AuthenticationReject.LAYOUT,
            IdentityRequest.LAYOUT,
            SecurityModeCommand.LAYOUT,
            EmmInformation.LAYOUT,
            DownlinkNasTransport.LAYOUT,
            CsServiceNotification.LAYOUT,
            DownlinkGenericNasTransport.LAYOUT);

    private static final List<Layout<? extends EmmMessage>> BOTH = List.of(DetachAccept.LAYOUT, EmmStatus.LAYOUT);

    private static final LayoutTable<EmmMessage> TABLE = new LayoutTable<>(UPLINK, DOWNLINK, BOTH);

    private EmmLayouts() {}

    static LayoutTable<EmmMessage> table() {
        return TABLE;
    }
}
