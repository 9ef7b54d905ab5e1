package dev.mynah.modem.sim;

import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.file.content.EfIccid;
import dev.mynah.modem.sim.CardUse.Channels;
import java.util.Optional;

/**
 * What a modem reads from a port that none of its stacks is on: who is there, and no more. It works on a channel of its own
 * while others use the port, and disturbs nobody.
 */
public final class PortReading {
    private static final byte[] MASTER_FILE = {0x3F, 0x00};
    private static final byte[] EF_ICCID = {0x2F, (byte) 0xE2};
    private static final int SELECT = 0xA4;
    private static final int READ_BINARY = 0xB0;
    private static final int ICCID_OCTETS = 10;

    private final SharedPort port;
    private final CardUse use;

    /** @param line the same port, with the trace that has the modem's name on it */
    public PortReading(SharedPort port, TracedCardPort line) {
        this.port = port;
        this.use = new CardUse(port, line, Channels.OWN);
    }

    /** The card's answer to reset; a port that nobody has used yet is reset for it. */
    public byte[] atr() {
        return port.atr().length > 0 ? port.atr() : use.reset();
    }

    /** EF.ICCID of what answers on the port, without filler. */
    public Optional<String> iccid() {
        atr();
        use.transmit(Apdu.of(0x00, SELECT, 0x00, 0x0C, MASTER_FILE));
        CardAnswer selected = CardAnswer.of(use.transmit(Apdu.of(0x00, SELECT, 0x00, 0x0C, EF_ICCID)));
        if (!selected.ok()) {
            return Optional.empty();
        }
        CardAnswer read = CardAnswer.of(use.transmit(Apdu.of(0x00, READ_BINARY, 0x00, 0x00, ICCID_OCTETS)));
        use.end();
        return read.ok() ? EfIccid.decode(read.data()) : Optional.empty();
    }

    /** The EID, from a port that carries the ISD-R. */
    public Optional<String> eid() {
        if (!EidReading.euicc(atr())) {
            return Optional.empty();
        }
        Optional<String> eid = EidReading.read(new Terminal(new OwnChannels(use)));
        use.end();
        return eid;
    }

    private record OwnChannels(CardUse use) implements CardPort {
        @Override
        public byte[] transmit(byte[] commandApdu) {
            return use.transmit(commandApdu);
        }

        @Override
        public byte[] reset() {
            return use.reset();
        }
    }
}
