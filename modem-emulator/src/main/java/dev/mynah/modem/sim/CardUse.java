package dev.mynah.modem.sim;

import java.util.Arrays;
import java.util.BitSet;

/**
 * One user's share of a card port, beside the stack of a slot. It looks like a card of its own: the channel it takes for the
 * basic one is a logical channel opened for it, of the others it has those it opened, and its reset closes these and leaves
 * everybody else's alone. A user who wants the basic channel itself, or is alone on the port, has the port as it is.
 */
public final class CardUse {
    /** Which channels a user works on. */
    public enum Channels {
        /** A logical channel of its own while a stack has the port, the basic one otherwise. */
        OWN,
        /** All of them, the basic one first; a reset is the card's. */
        BASIC
    }

    private static final byte[] CHANNEL_NOT_THERE = {0x68, (byte) 0x81};
    private static final byte[] WRONG_LENGTH = {0x67, 0x00};
    private static final byte[] INCORRECT_P1_P2 = {0x6A, (byte) 0x86};
    private static final byte[] CLASS_NOT_SUPPORTED = {0x6E, 0x00};
    private static final int MANAGE_CHANNEL = 0x70;
    private static final int CLOSE = 0x80;

    private final SharedPort port;
    private final TracedCardPort line;
    private final Channels channels;
    private final BitSet opened = new BitSet(LogicalChannel.LAST + 1);
    private int own = LogicalChannel.BASIC;
    private boolean apart;
    private int resetsSeen = -1;

    /** @param line the same port, with the trace that has this user's name on it */
    public CardUse(SharedPort port, TracedCardPort line, Channels channels) {
        this.port = port;
        this.line = line;
        this.channels = channels;
    }

    /** One command on the user's channels; whatever comes in, an answer of at least two octets goes out. */
    public byte[] transmit(byte[] command) {
        if (!ready()) {
            return CHANNEL_NOT_THERE;
        }
        if (command.length < 4) {
            return WRONG_LENGTH;
        }
        if (!apart) {
            return sent(command, command);
        }
        if ((command[0] & 0xF0) == 0xA0) {
            return CLASS_NOT_SUPPORTED; // TS 51.011 knows the basic channel only
        }
        int asked = LogicalChannel.of(command[0]);
        if (asked != LogicalChannel.BASIC && !opened.get(asked)) {
            return CHANNEL_NOT_THERE;
        }
        if (isManageChannel(command) && (command[2] & 0xFF) == CLOSE) {
            int closing = command[3] & 0xFF;
            if (closing == LogicalChannel.BASIC || closing == own) {
                return INCORRECT_P1_P2;
            }
            if (!opened.get(closing)) {
                return CHANNEL_NOT_THERE;
            }
        }
        byte[] response = sent(command, on(asked == LogicalChannel.BASIC ? own : asked, command));
        if (asked == LogicalChannel.BASIC && Arrays.equals(response, CHANNEL_NOT_THERE)) {
            // A change of profile closes channels without a reset; the user's basic one can't be gone.
            begin();
            return apart ? sent(command, on(own, command)) : response;
        }
        return response;
    }

    /** Whether there is a channel to work on; where there should be and is none, a channel is looked for each time. */
    private boolean ready() {
        boolean wantsApart = channels == Channels.OWN && port.occupant().isPresent();
        if (resetsSeen != port.resets() || wantsApart != apart) {
            begin();
        }
        return !wantsApart || apart;
    }

    private void begin() {
        opened.clear();
        resetsSeen = port.resets();
        own = LogicalChannel.BASIC;
        apart = false;
        if (channels == Channels.OWN && port.occupant().isPresent()) {
            CardAnswer answer = CardAnswer.of(line.transmit(Apdu.of(0x00, MANAGE_CHANNEL, 0x00, 0x00, 1)));
            if ((answer.ok() || answer.sw1() == 0x91) && answer.data().length == 1) {
                own = answer.data()[0] & 0xFF;
                apart = own != LogicalChannel.BASIC;
            }
        }
    }

    private byte[] sent(byte[] asked, byte[] command) {
        byte[] response = line.transmit(command);
        if (isManageChannel(asked)) {
            note(asked, CardAnswer.of(response));
        }
        port.occupant().ifPresent(stack -> stack.othersSent(command, response));
        return response;
    }

    private void note(byte[] command, CardAnswer answer) {
        if (answer.sw() != 0x9000 && answer.sw1() != 0x91) {
            return;
        }
        int named = command[3] & 0xFF;
        if ((command[2] & 0xFF) == CLOSE) {
            opened.clear(named);
        } else if (named != 0 || answer.data().length == 1) {
            opened.set(named != 0 ? named : answer.data()[0] & 0xFF);
        }
    }

    private static boolean isManageChannel(byte[] command) {
        return (command[1] & 0xFF) == MANAGE_CHANNEL;
    }

    private static byte[] on(int channel, byte[] command) {
        byte[] given = command.clone();
        given[0] = LogicalChannel.on(channel, command[0] & 0xFF);
        return given;
    }

    /** What the user's reset does; the answer to reset, no octets where there is no card. */
    public byte[] reset() {
        if (channels == Channels.OWN && port.occupant().isPresent() && port.atr().length > 0) {
            end();
            begin();
            return port.atr();
        }
        byte[] atr = line.reset();
        port.occupant().ifPresent(PortOccupant::othersReset);
        begin();
        return atr;
    }

    /** Closes what the user has open: it has gone. */
    public void end() {
        if (resetsSeen == port.resets()) {
            opened.stream().forEach(this::close);
            if (apart) {
                close(own);
            }
        }
        opened.clear();
        apart = false;
        resetsSeen = -1;
    }

    private void close(int channel) {
        line.transmit(Apdu.of(0x00, MANAGE_CHANNEL, CLOSE, channel, new byte[0]));
    }
}
