package dev.mynah.modem.qmi;

import dev.mynah.modem.qmi.ctl.Ctl;
import dev.mynah.modem.qmi.dms.Dms;
import dev.mynah.modem.qmi.dsd.Dsd;
import dev.mynah.modem.qmi.loc.Loc;
import dev.mynah.modem.qmi.nas.Nas;
import dev.mynah.modem.qmi.pbm.Pbm;
import dev.mynah.modem.qmi.pdc.Pdc;
import dev.mynah.modem.qmi.sar.Sar;
import dev.mynah.modem.qmi.uim.Uim;
import dev.mynah.modem.qmi.voice.Voice;
import dev.mynah.modem.qmi.wda.Wda;
import dev.mynah.modem.qmi.wds.Wds;
import dev.mynah.modem.qmi.wms.Wms;
import java.util.List;
import java.util.Optional;

/** The services of a device. */
public final class QmiServices {
    static final QmiService CTL = Ctl.SERVICE;

    /** All but CTL, which has no clients. */
    public static final List<QmiService> TABLE = List.of(
            Wds.SERVICE,
            Dms.SERVICE,
            Nas.SERVICE,
            Wms.SERVICE,
            Uim.SERVICE,
            Voice.SERVICE,
            Loc.SERVICE,
            Dsd.SERVICE,
            Pdc.SERVICE,
            Sar.SERVICE,
            Pbm.SERVICE,
            Wda.SERVICE);

    private QmiServices() {}

    static Optional<QmiService> find(int id) {
        return TABLE.stream().filter(it -> it.id() == id).findFirst();
    }

    /** All of them. */
    public static List<QmiService> all() {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(CTL), TABLE.stream())
                .toList();
    }
}
