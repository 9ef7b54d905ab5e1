package dev.mynah.modem.mbim.stk;

import dev.mynah.modem.mbim.port.Service;

/** The STK service. */
public final class StkService {
    private StkService() {}

    public static Service service() {
        return Service.of(
                "STK",
                "d8f20131-fcb5-4e17-8602-d6ed3816164c",
                "MBIM 1.0 10.9",
                new Pac(),
                new TerminalResponse(),
                new Envelope());
    }
}
