package dev.mynah.modem.mbim.extensions;

import dev.mynah.modem.mbim.port.NotApplicable;
import dev.mynah.modem.mbim.port.Service;

/** The service of Microsoft's extensions of Basic Connect. */
public final class BasicConnectExtensions {
    private BasicConnectExtensions() {}

    public static Service service() {
        return Service.of(
                "Ms Basic Connect Extensions",
                "3d01dcc5-fef5-4d05-0d3a-bef7058e9aaf",
                "MBIMEx 1.0 to 3.0",
                new ProvisionedContexts(),
                new NetworkDenylist(),
                new LteAttachConfiguration(),
                new LteAttachInfo(),
                new SysCaps(),
                new ExecutorCaps(),
                new DeviceSlotMappings(),
                new SlotInfoStatus(),
                new ProtocolConfiguration(),
                new DeviceReset(),
                new BaseStationsInfo(),
                new LocationInfoStatus(),
                new Version(),
                new ModemConfiguration(),
                new RegistrationParameters(),
                NotApplicable.of(19, "Wake Reason", "the host behind a door is always awake"));
    }
}
