package dev.mynah.network.air.nas.cc;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.LayoutTable;
import java.util.List;

/** Every CC message by the direction it goes in. TS 24.008 9.3. */
final class CcLayouts {

    private static final List<Layout<? extends CcMessage>> UPLINK = List.of(
            CcEstablishmentConfirmed.LAYOUT,
            CallConfirmed.LAYOUT,
            StartCc.LAYOUT,
            EmergencySetup.LAYOUT,
            Hold.LAYOUT,
            Retrieve.LAYOUT,
            StopDtmf.LAYOUT,
            StartDtmf.LAYOUT);

    private static final List<Layout<? extends CcMessage>> DOWNLINK = List.of(
            CallProceeding.LAYOUT,
            Progress.LAYOUT,
            CcEstablishment.LAYOUT,
            Recall.LAYOUT,
            HoldAcknowledge.LAYOUT,
            HoldReject.LAYOUT,
            RetrieveAcknowledge.LAYOUT,
            RetrieveReject.LAYOUT,
            StopDtmfAcknowledge.LAYOUT,
            StartDtmfAcknowledge.LAYOUT,
            StartDtmfReject.LAYOUT);

    /** Where the directions differ in optional elements, the layout has those of both. */
    private static final List<Layout<? extends CcMessage>> BOTH = List.of(
            Alerting.LAYOUT,
            Setup.LAYOUT,
            Connect.LAYOUT,
            ConnectAcknowledge.LAYOUT,
            UserInformation.LAYOUT,
            ModifyReject.LAYOUT,
            Modify.LAYOUT,
            ModifyComplete.LAYOUT,
            Disconnect.LAYOUT,
            ReleaseComplete.LAYOUT,
            Release.LAYOUT,
            StatusEnquiry.LAYOUT,
            CongestionControl.LAYOUT,
            CcFacility.LAYOUT,
            Status.LAYOUT,
            Notify.LAYOUT);

    private static final LayoutTable<CcMessage> TABLE = new LayoutTable<>(UPLINK, DOWNLINK, BOTH);

    private CcLayouts() {}

    static LayoutTable<CcMessage> table() {
        return TABLE;
    }
}
