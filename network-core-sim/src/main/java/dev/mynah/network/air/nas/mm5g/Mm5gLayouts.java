package dev.mynah.network.air.nas.mm5g;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.LayoutTable;
import java.util.List;

/** Every 5GMM message by the direction it goes in. TS 24.501 8.2. */
final class Mm5gLayouts {

    private static final List<Layout<? extends Mm5gMessage>> UPLINK = List.of(
            RegistrationRequest.LAYOUT,
            RegistrationComplete.LAYOUT,
            UeDeregistrationRequest.LAYOUT,
            NetworkDeregistrationAccept.LAYOUT,
            ServiceRequest.LAYOUT,
            ControlPlaneServiceRequest.LAYOUT,
            SliceAuthenticationComplete.LAYOUT,
            ConfigurationUpdateComplete.LAYOUT,
            AuthenticationResponse.LAYOUT,
            AuthenticationFailure.LAYOUT,
            IdentityResponse.LAYOUT,
            SecurityModeComplete.LAYOUT,
            SecurityModeReject.LAYOUT,
            NotificationResponse.LAYOUT,
            UlNasTransport.LAYOUT,
            RelayKeyRequest.LAYOUT,
            RelayAuthenticationResponse.LAYOUT);
    private static final List<Layout<? extends Mm5gMessage>> DOWNLINK = List.of(
            RegistrationAccept.LAYOUT,
            RegistrationReject.LAYOUT,
            UeDeregistrationAccept.LAYOUT,
            NetworkDeregistrationRequest.LAYOUT,
            ServiceReject.LAYOUT,
            ServiceAccept.LAYOUT,
            SliceAuthenticationCommand.LAYOUT,
            SliceAuthenticationResult.LAYOUT,
            ConfigurationUpdateCommand.LAYOUT,
            AuthenticationRequest.LAYOUT,
            AuthenticationReject.LAYOUT,
            AuthenticationResult.LAYOUT,
            IdentityRequest.LAYOUT,
            SecurityModeCommand.LAYOUT,
            Notification.LAYOUT,
            DlNasTransport.LAYOUT,
            RelayKeyAccept.LAYOUT,
            RelayKeyReject.LAYOUT,
            RelayAuthenticationRequest.LAYOUT);
    private static final List<Layout<? extends Mm5gMessage>> BOTH = List.of(Mm5gStatus.LAYOUT);
    private static final LayoutTable<Mm5gMessage> TABLE = new LayoutTable<>(UPLINK, DOWNLINK, BOTH);

    private Mm5gLayouts() {}

    static LayoutTable<Mm5gMessage> table() {
        return TABLE;
    }
}
