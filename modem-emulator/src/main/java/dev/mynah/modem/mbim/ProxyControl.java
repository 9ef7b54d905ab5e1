package dev.mynah.modem.mbim;

import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Numbers;
import dev.mynah.modem.mbim.wire.Text;
import java.util.UUID;

/** The service by which clients of libmbim's mbim-proxy say which device they mean. */
final class ProxyControl {
    static final UUID SERVICE = UUID.fromString("838cf7fb-8d0d-4d7f-871e-d71dbefbb39b");
    static final int CONFIGURATION = 1;
    static final Field<String> DEVICE_PATH = Text.string("DevicePath");

    /** In seconds, for opening a device that takes its time; ours are there or not. */
    static final Field<Integer> TIMEOUT = Numbers.uint32("Timeout");

    static final Layout CONFIGURE = Layout.of(DEVICE_PATH, TIMEOUT);

    private ProxyControl() {}
}
