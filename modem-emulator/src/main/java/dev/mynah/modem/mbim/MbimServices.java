package dev.mynah.modem.mbim;

import dev.mynah.modem.mbim.auth.AuthService;
import dev.mynah.modem.mbim.basicconnect.BasicConnect;
import dev.mynah.modem.mbim.device.DeviceServices;
import dev.mynah.modem.mbim.extensions.BasicConnectExtensions;
import dev.mynah.modem.mbim.phonebook.PhonebookService;
import dev.mynah.modem.mbim.port.Service;
import dev.mynah.modem.mbim.qmi.QmiInMbim;
import dev.mynah.modem.mbim.sms.SmsService;
import dev.mynah.modem.mbim.stk.StkService;
import dev.mynah.modem.mbim.uicc.CardAccess;
import dev.mynah.modem.mbim.ussd.UssdService;
import java.util.List;
import java.util.stream.Stream;

/** Every service of the function. What is not here answers NO_DEVICE_SUPPORT. */
final class MbimServices {
    private static final List<Service> ALL = Stream.of(
                    List.of(
                            BasicConnect.service(),
                            BasicConnectExtensions.service(),
                            SmsService.service(),
                            UssdService.service(),
                            PhonebookService.service(),
                            StkService.service(),
                            AuthService.service(),
                            CardAccess.service(),
                            QmiInMbim.service()),
                    DeviceServices.services())
            .flatMap(List::stream)
            .toList();

    private MbimServices() {}

    static List<Service> all() {
        return ALL;
    }
}
