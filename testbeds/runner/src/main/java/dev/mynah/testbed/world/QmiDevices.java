package dev.mynah.testbed.world;

import dev.mynah.modem.Modem;
import dev.mynah.modem.qmi.QmiDevice;
import dev.mynah.network.air.event.EventStream;
import java.util.HashMap;
import java.util.Map;

/** One QMI device for all doors of a modem that speak for the same slot: the clients of one are known on the others. */
public final class QmiDevices {
    private record Key(Modem modem, int slot) {}

    private final EventStream events;
    private final Map<Key, QmiDevice> devices = new HashMap<>();

    public QmiDevices(EventStream events) {
        this.events = events;
    }

    public QmiDevice of(Modem modem, int slot) {
        return devices.computeIfAbsent(new Key(modem, slot), it -> new QmiDevice(modem, slot, events));
    }
}
