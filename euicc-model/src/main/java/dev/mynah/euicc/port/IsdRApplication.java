package dev.mynah.euicc.port;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.isdr.IsdR;
import dev.mynah.euicc.isdr.IsdRSession;

/** The ISD-R as a channel selects it. */
public final class IsdRApplication implements CardApplication {

    private final IsdRSession session;

    /** A new selection on this port. */
    public IsdRApplication(IsdR isdR, int port) {
        this.session = isdR.open(port);
    }

    @Override
    public byte[] aid() {
        return session.aid();
    }

    @Override
    public byte[] select() {
        return session.select();
    }

    @Override
    public ResponseApdu transmit(CommandApdu command) {
        return session.transmit(command);
    }
}
