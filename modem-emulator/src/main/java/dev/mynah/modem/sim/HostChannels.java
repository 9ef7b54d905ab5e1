package dev.mynah.modem.sim;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Sim.OpenChannel;
import java.util.BitSet;

/** The logical channels hosts have opened on one port, which a reset closes. TS 102 221 8.7, TS 27.007 8.45. */
final class HostChannels {
    private static final int FILE_NOT_FOUND = 0x6A82;

    private final Terminal terminal;
    private final BitSet open = new BitSet(LogicalChannel.LAST + 1);

    HostChannels(Terminal terminal) {
        this.terminal = terminal;
    }

    void clear() {
        open.clear();
    }

    boolean isOpen(int channel) {
        return channel > 0 && open.get(channel);
    }

    OpenChannel open(byte[] aid, int p2) {
        CardAnswer opened = terminal.send(LogicalChannel.BASIC, Apdu.of(0x00, 0x70, 0x00, 0x00, 1));
        if (!opened.ok() || opened.data().length != 1) {
            throw new Refusal(Reason.CHANNEL_UNAVAILABLE, opened.sw());
        }
        int channel = opened.data()[0] & 0xFF;
        if (channel == 0 || channel > LogicalChannel.LAST) {
            throw new Refusal(Reason.SIM_FAILURE);
        }
        // No name, no SELECT: the channel then starts in the MF (TS 102 221 11.1.17).
        CardAnswer selected = aid.length == 0
                ? new CardAnswer(new byte[0], 0x9000)
                : terminal.send(channel, Apdu.select(0x04, p2, aid));
        if (!selected.ok()) {
            closeOnCard(channel);
            throw new Refusal(
                    selected.sw() == FILE_NOT_FOUND ? Reason.APPLICATION_NOT_FOUND : Reason.SELECTION_REFUSED,
                    selected.sw());
        }
        open.set(channel);
        return new OpenChannel(channel, selected.bytes());
    }

    void close(int channel) {
        requireOpen(channel);
        open.clear(channel);
        closeOnCard(channel);
    }

    byte[] transmit(int channel, byte[] command) {
        requireOpen(channel);
        if (command.length == 0) {
            throw new Refusal(Reason.INVALID_ARGUMENT);
        }
        byte[] given = command.clone();
        given[0] = LogicalChannel.on(channel, command[0] & 0xFF);
        return terminal.pass(given);
    }

    SimFiles files(int channel) {
        requireOpen(channel);
        return new SimFiles(terminal, channel);
    }

    private void closeOnCard(int channel) {
        terminal.send(LogicalChannel.BASIC, Apdu.of(0x00, 0x70, 0x80, channel, new byte[0]));
    }

    private void requireOpen(int channel) {
        if (!isOpen(channel)) {
            throw new Refusal(Reason.INVALID_CHANNEL);
        }
    }
}
