package dev.mynah.modem.qmi.pbm;

import dev.mynah.modem.qmi.QmiService;
import java.util.List;

/** The messages of PBM, as far as hosts' libraries have them: records are read and written by AT and the files. */
public final class Pbm {
    public static final QmiService SERVICE = new QmiService(
            0x0C,
            "PBM",
            1,
            4,
            List.of(new GetCapabilities(), new GetAllCapabilities(), new GetEmergencyList()),
            List.of());

    private Pbm() {}
}
