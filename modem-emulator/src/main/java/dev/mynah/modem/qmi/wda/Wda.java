package dev.mynah.modem.qmi.wda;

import dev.mynah.modem.qmi.GetSupportedMessages;
import dev.mynah.modem.qmi.QmiService;
import java.util.List;

/** The messages of WDA. */
public final class Wda {
    public static final QmiService SERVICE = new QmiService(
            0x1A,
            "WDA",
            1,
            16,
            List.of(new GetSupportedMessages(), new SetDataFormat(), new GetDataFormat()),
            List.of());

    private Wda() {}
}
