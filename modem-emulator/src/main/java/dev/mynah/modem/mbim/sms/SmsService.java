package dev.mynah.modem.mbim.sms;

import dev.mynah.modem.mbim.port.Service;

/** The SMS service. */
public final class SmsService {
    private SmsService() {}

    public static Service service() {
        return Service.of(
                "SMS",
                "533fbeeb-14fe-4467-9f90-33a223e56c3f",
                "MBIM 1.0 10.6",
                new SmsConfiguration(),
                new SmsRead(),
                new SmsSend(),
                new SmsDelete(),
                new MessageStoreStatus());
    }
}
