package dev.mynah.modem.mbim.ussd;

import dev.mynah.modem.mbim.port.Service;

/** The USSD service. */
public final class UssdService {
    private UssdService() {}

    public static Service service() {
        return Service.of("USSD", "e550a0c8-5e82-479e-82f7-10abf4c3351f", "MBIM 1.0 10.7", new Ussd());
    }
}
