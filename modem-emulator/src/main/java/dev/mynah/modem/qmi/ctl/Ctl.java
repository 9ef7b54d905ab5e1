package dev.mynah.modem.qmi.ctl;

import dev.mynah.modem.qmi.QmiService;
import java.util.List;

/** The messages of CTL. */
public final class Ctl {
    public static final QmiService SERVICE = new QmiService(
            0x00,
            "CTL",
            1,
            0,
            List.of(
                    new SetInstanceId(),
                    new GetVersionInfo(),
                    new AllocateCid(),
                    new ReleaseCid(),
                    new SetDataFormat(),
                    new Sync(),
                    new InternalProxyOpen()),
            List.of());

    private Ctl() {}
}
