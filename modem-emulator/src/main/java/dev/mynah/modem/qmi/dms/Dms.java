package dev.mynah.modem.qmi.dms;

import dev.mynah.modem.qmi.QmiService;
import java.util.List;

/** The messages of DMS. */
public final class Dms {
    public static final QmiService SERVICE = new QmiService(0x02, "DMS", 1, 14, List.of(new GetIds()), List.of());

    private Dms() {}
}
