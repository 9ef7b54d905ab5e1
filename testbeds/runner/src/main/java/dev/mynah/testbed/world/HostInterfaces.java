package dev.mynah.testbed.world;

import dev.mynah.modem.packet.DataPort;
import dev.mynah.testbed.control.Refused;
import dev.mynah.testbed.tun.TunDevice;
import java.util.ArrayList;
import java.util.List;

/**
 * The machine's network interfaces on which hosts of QMI and MBIM have the packets of their connections, where a testbed's file
 * asks for any.
 */
final class HostInterfaces implements AutoCloseable {
    private final List<TunDevice> devices = new ArrayList<>();

    /**
     * Opens one, before hosts can make connections.
     *
     * @param door whose it is, for messages
     */
    void open(String name, String door, DataPort port) throws Refused {
        TunDevice device =
                TunDevice.open(name, "net of " + door, complaint -> System.err.println("mynah: " + complaint));
        devices.add(device);
        port.lead(device::take);
        device.join(port::bring);
    }

    @Override
    public void close() {
        devices.forEach(TunDevice::close);
    }
}
