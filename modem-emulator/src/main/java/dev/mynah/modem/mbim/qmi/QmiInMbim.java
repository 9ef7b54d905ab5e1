package dev.mynah.modem.mbim.qmi;

import dev.mynah.modem.mbim.port.Service;
import java.util.List;
import java.util.UUID;

/** The service by which devices of Qualcomm's take QMI on an MBIM function. */
public final class QmiInMbim {
    public static final UUID ID = UUID.fromString("d1a30bc2-f97a-6e43-bf65-c7e24fb0f0d3");

    private QmiInMbim() {}

    public static Service service() {
        return new Service("QMI", ID, "Qualcomm's own, as libmbim has it", List.of(new QmiMessages()));
    }
}
