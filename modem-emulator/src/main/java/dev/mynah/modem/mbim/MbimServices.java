package dev.mynah.modem.mbim;

import dev.mynah.modem.mbim.basicconnect.BasicConnect;
import dev.mynah.modem.mbim.extensions.BasicConnectExtensions;
import dev.mynah.modem.mbim.phonebook.PhonebookService;
import dev.mynah.modem.mbim.port.Service;
import dev.mynah.modem.mbim.sms.SmsService;
import dev.mynah.modem.mbim.ussd.UssdService;
import java.util.List;

/** Every service of the function. What is not here answers NO_DEVICE_SUPPORT. */
final class MbimServices {
    private static final List<Service> ALL = List.of(
            BasicConnect.service(),
            BasicConnectExtensions.service(),
            SmsService.service(),
            UssdService.service(),
            PhonebookService.service());

    private MbimServices() {}

    static List<Service> all() {
        return ALL;
    }
}
