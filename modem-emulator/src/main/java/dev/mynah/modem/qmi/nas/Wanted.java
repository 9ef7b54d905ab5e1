package dev.mynah.modem.qmi.nas;

import dev.mynah.modem.qmi.Memory;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;

/** What a client has asked to be told: a switch for each report, all off at first but the serving system, as clients of old expect. */
enum Wanted {
    SERVING_SYSTEM(0x13, "Serving System Events", true),
    NETWORK_TIME(0x17, "Network Time", false),
    SYSTEM_INFO(0x18, "System Info", false),
    SIGNAL_INFO(0x19, "Signal Info", false);

    private final int id;
    private final String name;
    private final boolean initially;

    Wanted(int id, String name, boolean initially) {
        this.id = id;
        this.name = name;
        this.initially = initially;
    }

    Tlv<Boolean> tlv() {
        return new Tlv<>(id, name, TlvType.BOOL);
    }

    Memory<Boolean> memory() {
        return new Memory<>("NAS " + name, initially);
    }

    boolean by(QmiClient client) {
        return client.get(memory());
    }
}
