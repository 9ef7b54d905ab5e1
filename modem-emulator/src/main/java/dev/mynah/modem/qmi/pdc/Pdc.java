package dev.mynah.modem.qmi.pdc;

import dev.mynah.modem.qmi.QmiService;
import dev.mynah.modem.qmi.Reset;
import java.util.List;

/** The messages of PDC. */
public final class Pdc {
    public static final QmiService SERVICE = new QmiService(
            0x24,
            "PDC",
            1,
            0,
            List.of(new Reset(), new Register(), new GetSelectedConfig(), new ListConfigs()),
            List.of(new SelectedConfigReport(), new ListConfigsReport()));

    private Pdc() {}
}
