package dev.mynah.network.air.nas.mm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.LayoutTable;
import java.util.List;

/** Every MM message by the direction it goes in. TS 24.008 9.2. */
final class MmLayouts {

    private static final List<Layout<? extends MmMessage>> UPLINK = List.of(
            ImsiDetachIndication.LAYOUT,
            LocationUpdatingRequest.LAYOUT,
            AuthenticationResponse.LAYOUT,
            AuthenticationFailure.LAYOUT,
            IdentityResponse.LAYOUT,
            TmsiReallocationComplete.LAYOUT,
            CmServiceAbort.LAYOUT,
            CmServiceRequest.LAYOUT,
            CmReestablishmentRequest.LAYOUT);

    private static final List<Layout<? extends MmMessage>> DOWNLINK = List.of(
            LocationUpdatingAccept.LAYOUT,
            LocationUpdatingReject.LAYOUT,
            AuthenticationReject.LAYOUT,
            AuthenticationRequest.LAYOUT,
            IdentityRequest.LAYOUT,
            TmsiReallocationCommand.LAYOUT,
            CmServiceReject.LAYOUT,
            CmServicePrompt.LAYOUT,
            Abort.LAYOUT,
            MmInformation.LAYOUT);

    private static final List<Layout<? extends MmMessage>> BOTH =
            List.of(CmServiceAccept.LAYOUT, MmNull.LAYOUT, MmStatus.LAYOUT);

    private static final LayoutTable<MmMessage> TABLE = new LayoutTable<>(UPLINK, DOWNLINK, BOTH);

    private MmLayouts() {}

    static LayoutTable<MmMessage> table() {
        return TABLE;
    }
}
