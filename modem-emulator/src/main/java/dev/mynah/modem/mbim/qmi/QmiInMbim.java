package dev.mynah.modem.mbim.qmi;

import dev.mynah.modem.mbim.port.Service;

/** The service by which devices of Qualcomm's take QMI on an MBIM function. */
public final class QmiInMbim {
    private QmiInMbim() {}

    public static Service service() {
        return Service.of(
                "QMI", "d1a30bc2-f97a-6e43-bf65-c7e24fb0f0d3", "Qualcomm's own, as libmbim has it", new QmiMessages());
    }
}
