package dev.mynah.network.air.nas.sm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.LayoutTable;
import java.util.List;

/** Every SM message by the direction it goes in. TS 24.008 9.5. */
final class SmLayouts {

    private static final List<Layout<? extends SmMessage>> UPLINK = List.of(
            ActivatePdpContextRequest.LAYOUT,
            RequestPdpContextActivationReject.LAYOUT,
            MsModifyPdpContextAccept.LAYOUT,
            MsModifyPdpContextRequest.LAYOUT,
            ActivateSecondaryPdpContextRequest.LAYOUT,
            ActivateMbmsContextRequest.LAYOUT,
            RequestMbmsContextActivationReject.LAYOUT,
            RequestSecondaryPdpContextActivationReject.LAYOUT);

    private static final List<Layout<? extends SmMessage>> DOWNLINK = List.of(
            ActivatePdpContextAccept.LAYOUT,
            ActivatePdpContextReject.LAYOUT,
            RequestPdpContextActivation.LAYOUT,
            NetworkModifyPdpContextRequest.LAYOUT,
            NetworkModifyPdpContextAccept.LAYOUT,
            ActivateSecondaryPdpContextAccept.LAYOUT,
            ActivateSecondaryPdpContextReject.LAYOUT,
            ActivateMbmsContextAccept.LAYOUT,
            ActivateMbmsContextReject.LAYOUT,
            RequestMbmsContextActivation.LAYOUT,
            RequestSecondaryPdpContextActivation.LAYOUT,
            SmNotification.LAYOUT);

    private static final List<Layout<? extends SmMessage>> BOTH = List.of(
            DeactivatePdpContextRequest.LAYOUT,
            DeactivatePdpContextAccept.LAYOUT,
            ModifyPdpContextReject.LAYOUT,
            SmStatus.LAYOUT);

    private static final LayoutTable<SmMessage> TABLE = new LayoutTable<>(UPLINK, DOWNLINK, BOTH);

    private SmLayouts() {}

    static LayoutTable<SmMessage> table() {
        return TABLE;
    }
}
