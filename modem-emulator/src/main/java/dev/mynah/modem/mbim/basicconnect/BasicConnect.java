package dev.mynah.modem.mbim.basicconnect;

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
                new DeviceServices(),
                new DeviceServiceSubscribeList());
    }
}
