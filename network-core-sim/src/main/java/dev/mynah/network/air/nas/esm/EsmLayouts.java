package dev.mynah.network.air.nas.esm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.LayoutTable;
import java.util.List;

/** Every ESM message by the direction it goes in. TS 24.301 8.3. */
final class EsmLayouts {

    private static final List<Layout<? extends EsmMessage>> UPLINK = List.of(
            ActivateDefaultEpsBearerContextAccept.LAYOUT,
            ActivateDefaultEpsBearerContextReject.LAYOUT,
            ActivateDedicatedEpsBearerContextAccept.LAYOUT,
            ActivateDedicatedEpsBearerContextReject.LAYOUT,
            ModifyEpsBearerContextAccept.LAYOUT,
            ModifyEpsBearerContextReject.LAYOUT,
            DeactivateEpsBearerContextAccept.LAYOUT,
            PdnConnectivityRequest.LAYOUT,
            PdnDisconnectRequest.LAYOUT,
            BearerResourceAllocationRequest.LAYOUT,
            BearerResourceModificationRequest.LAYOUT,
            EsmInformationResponse.LAYOUT,
            RemoteUeReport.LAYOUT);

    private static final List<Layout<? extends EsmMessage>> DOWNLINK = List.of(
            ActivateDefaultEpsBearerContextRequest.LAYOUT,
            ActivateDedicatedEpsBearerContextRequest.LAYOUT,
            ModifyEpsBearerContextRequest.LAYOUT,
            DeactivateEpsBearerContextRequest.LAYOUT,
            PdnConnectivityReject.LAYOUT,
            PdnDisconnectReject.LAYOUT,
            BearerResourceAllocationReject.LAYOUT,
            BearerResourceModificationReject.LAYOUT,
            EsmInformationRequest.LAYOUT,
            EsmNotification.LAYOUT,
            RemoteUeReportResponse.LAYOUT);

    private static final List<Layout<? extends EsmMessage>> BOTH =
            List.of(EsmDummyMessage.LAYOUT, EsmStatus.LAYOUT, EsmDataTransport.LAYOUT);

    private static final LayoutTable<EsmMessage> TABLE = new LayoutTable<>(UPLINK, DOWNLINK, BOTH);

    private EsmLayouts() {}

    static LayoutTable<EsmMessage> table() {
        return TABLE;
    }
}
