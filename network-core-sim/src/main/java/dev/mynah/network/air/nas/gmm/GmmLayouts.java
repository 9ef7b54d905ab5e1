package dev.mynah.network.air.nas.gmm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.LayoutTable;
import java.util.List;

/** Every GMM message by the direction it goes in. TS 24.008 9.4. */
final class GmmLayouts {

    private static final List<Layout<? extends GmmMessage>> UPLINK = List.of(
            AttachRequest.LAYOUT,
            AttachComplete.LAYOUT,
            MsDetachRequest.LAYOUT,
            MsDetachAccept.LAYOUT,
            RoutingAreaUpdateRequest.LAYOUT,
            RoutingAreaUpdateComplete.LAYOUT,
            ServiceRequest.LAYOUT,
            PTmsiReallocationComplete.LAYOUT,
            AuthenticationAndCipheringResponse.LAYOUT,
            IdentityResponse.LAYOUT,
            AuthenticationAndCipheringFailure.LAYOUT);

    private static final List<Layout<? extends GmmMessage>> DOWNLINK = List.of(
            AttachAccept.LAYOUT,
            AttachReject.LAYOUT,
            NetworkDetachRequest.LAYOUT,
            NetworkDetachAccept.LAYOUT,
            RoutingAreaUpdateAccept.LAYOUT,
            RoutingAreaUpdateReject.LAYOUT,
            ServiceAccept.LAYOUT,
            ServiceReject.LAYOUT,
            PTmsiReallocationCommand.LAYOUT,
            AuthenticationAndCipheringRequest.LAYOUT,
            AuthenticationAndCipheringReject.LAYOUT,
            IdentityRequest.LAYOUT,
            GmmInformation.LAYOUT);

    private static final List<Layout<? extends GmmMessage>> BOTH = List.of(GmmStatus.LAYOUT);

    private static final LayoutTable<GmmMessage> TABLE = new LayoutTable<>(UPLINK, DOWNLINK, BOTH);

    private GmmLayouts() {}

    static LayoutTable<GmmMessage> table() {
        return TABLE;
    }
}
