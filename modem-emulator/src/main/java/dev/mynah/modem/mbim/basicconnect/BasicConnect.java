package dev.mynah.modem.mbim.basicconnect;

import dev.mynah.modem.mbim.port.NotApplicable;
import dev.mynah.modem.mbim.port.Service;

/** The Basic Connect service. */
public final class BasicConnect {
    private BasicConnect() {}

    public static Service service() {
        return Service.of(
                "Basic Connect",
                "a289cc33-bcbb-8b4f-b6b0-133ec2aae6df",
                "MBIM 1.0 10.5",
                new DeviceCaps(),
                new SubscriberReadyStatus(),
                new RadioState(),
                new Pin(),
                new PinList(),
                new HomeProvider(),
                new PreferredProviders(),
                new VisibleProviders(),
                new RegisterState(),
                new PacketService(),
                new SignalState(),
                new Connect(),
                new ProvisionedContexts(),
                NotApplicable.of(14, "Service Activation", "a subscription is active or is not there"),
                new IpConfiguration(),
                new DeviceServices(),
                new DeviceServiceSubscribeList(),
                new PacketStatistics(),
                new NetworkIdleHint(),
                new EmergencyMode(),
                NotApplicable.of(23, "IP Packet Filters", "packets don't pass an MBIM door"),
                NotApplicable.of(24, "Multicarrier Providers", "the device is of no carrier"));
    }
}
