package dev.mynah.modem.qmi.dsd;

import dev.mynah.modem.qmi.QmiService;
import java.util.List;

/** The messages of DSD. */
public final class Dsd {
    public static final QmiService SERVICE = new QmiService(
            0x2A,
            "DSD",
            1,
            0,
            List.of(new GetSystemStatus(), new SystemStatusChange()),
            List.of(new SystemStatusReport()));

    private Dsd() {}
}
