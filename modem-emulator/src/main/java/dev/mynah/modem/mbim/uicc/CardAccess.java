package dev.mynah.modem.mbim.uicc;

import dev.mynah.modem.mbim.port.Service;

/** Microsoft's service of low level access to the card. */
public final class CardAccess {
    private CardAccess() {}

    public static Service service() {
        return Service.of(
                "MS UICC Low Level Access",
                "c2f6588e-f037-4bc9-8665-f4d44bd09367",
                "MBIMEx 1.0",
                new Atr(),
                new OpenChannel(),
                new CloseChannel(),
                new Apdu(),
                new TerminalCapability(),
                new Reset(),
                new ApplicationList(),
                new FileStatus(),
                new ReadBinary(),
                new ReadRecord());
    }
}
