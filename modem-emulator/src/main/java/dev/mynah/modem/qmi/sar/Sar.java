package dev.mynah.modem.qmi.sar;

import dev.mynah.modem.qmi.QmiService;
import java.util.List;

/** The messages of SAR. */
public final class Sar {
    public static final QmiService SERVICE =
            new QmiService(0x11, "SAR", 1, 0, List.of(new RfSetState(), new RfGetState()), List.of());

    private Sar() {}
}
