package dev.mynah.modem.mbim;

import dev.mynah.modem.mbim.port.Extension;
import dev.mynah.modem.mbim.port.Service;
import dev.mynah.modem.mbim.qmi.QmiInMbim;
import java.util.List;

/**
 * What a door has for its hosts.
 *
 * @param latest the latest release of Microsoft's extensions they may agree on
 * @param qmi whether they find QMI in MBIM, as on devices of Qualcomm's; some do by it what they could do by MBIM
 */
public record MbimOffer(Extension latest, boolean qmi) {
    /** All there is. */
    public static final MbimOffer ALL = new MbimOffer(Extension.V3, true);

    List<Service> services() {
        return qmi
                ? MbimServices.all()
                : MbimServices.all().stream()
                        .filter(it -> !it.id().equals(QmiInMbim.ID))
                        .toList();
    }
}
