package dev.mynah.network.air.nas.sm5g;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.LayoutTable;
import java.util.List;

/** Every 5GSM message by the direction it goes in. TS 24.501 8.3. */
final class Sm5gLayouts {

    private static final List<Layout<? extends Sm5gMessage>> UPLINK = List.of(
            PduSessionEstablishmentRequest.LAYOUT,
            PduSessionAuthenticationComplete.LAYOUT,
            PduSessionModificationRequest.LAYOUT,
            PduSessionModificationComplete.LAYOUT,
            PduSessionModificationCommandReject.LAYOUT,
            PduSessionReleaseRequest.LAYOUT,
            PduSessionReleaseComplete.LAYOUT,
            ServiceLevelAuthenticationComplete.LAYOUT,
            RemoteUeReport.LAYOUT);
    private static final List<Layout<? extends Sm5gMessage>> DOWNLINK = List.of(
            PduSessionEstablishmentAccept.LAYOUT,
            PduSessionEstablishmentReject.LAYOUT,
            PduSessionAuthenticationCommand.LAYOUT,
            PduSessionAuthenticationResult.LAYOUT,
            PduSessionModificationReject.LAYOUT,
            PduSessionModificationCommand.LAYOUT,
            PduSessionReleaseReject.LAYOUT,
            PduSessionReleaseCommand.LAYOUT,
            ServiceLevelAuthenticationCommand.LAYOUT,
            RemoteUeReportResponse.LAYOUT);
    private static final List<Layout<? extends Sm5gMessage>> BOTH = List.of(Sm5gStatus.LAYOUT);
    private static final LayoutTable<Sm5gMessage> TABLE = new LayoutTable<>(UPLINK, DOWNLINK, BOTH);

    private Sm5gLayouts() {}

    static LayoutTable<Sm5gMessage> table() {
        return TABLE;
    }
}
