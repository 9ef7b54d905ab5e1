package dev.mynah.modem.sim;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Sim.FileCommand;
import dev.mynah.modem.Sim.FileResponse;
import dev.mynah.modem.Sim.OpenChannel;
import java.util.Optional;

/**
 * The card as hosts have it: the basic channel, file commands, and the channels they open. In MEP modes where the ISD-R has
 * a port of its own, opening its AID leads there, as in a modem that finds the command port by itself.
 */
final class HostAccess {
    /** Where hosts' numbers begin for channels on the ISD-R's own port. */
    private static final int ISD_R_SESSIONS = 32;

    private static final int LONGEST_AID = 16;
    private static final int PIN_INSTRUCTIONS_FROM = 0x20;
    private static final int PIN_INSTRUCTIONS_TO = 0x2C;
    private static final int STORE_DATA = 0xE2;

    private final CardSim sim;
    private final Terminal terminal;
    private final HostChannels channels;
    private final Optional<HostChannels> isdrChannels;

    HostAccess(CardSim sim, Terminal terminal, Optional<Terminal> isdrTerminal) {
        this.sim = sim;
        this.terminal = terminal;
        this.channels = new HostChannels(terminal);
        this.isdrChannels = isdrTerminal.map(HostChannels::new);
    }

    /** The slot's port has been reset, which closes the channels on it. */
    void reset() {
        channels.clear();
    }

    byte[] transmit(byte[] command) {
        byte[] response = terminal.pass(command);
        noticed(command);
        return response;
    }

    FileResponse file(SimFiles files, FileCommand command) {
        FileResponse response = new FileCommands(files).run(command);
        if (FileCommands.writes(command.instruction())) {
            sim.hostWrote();
        }
        return response;
    }

    OpenChannel open(byte[] aid, int p2) {
        if (aid.length > LONGEST_AID) {
            throw new Refusal(Reason.INVALID_ARGUMENT);
        }
        if (isdrChannels.isPresent() && EidReading.isIsdR(aid)) {
            OpenChannel channel = isdrChannels.get().open(aid, p2);
            return new OpenChannel(channel.number() + ISD_R_SESSIONS, channel.selectResponse());
        }
        return channels.open(aid, p2);
    }

    void close(int session) {
        channelsOf(session).close(numberOf(session));
    }

    byte[] transmit(int session, byte[] command) {
        byte[] response = channelsOf(session).transmit(numberOf(session), command);
        noticed(command);
        return response;
    }

    private HostChannels channelsOf(int session) {
        return session >= ISD_R_SESSIONS ? isdrChannels.orElse(channels) : channels;
    }

    private int numberOf(int session) {
        return session >= ISD_R_SESSIONS && isdrChannels.isPresent() ? session - ISD_R_SESSIONS : session;
    }

    /** What a command may have changed of that which the stack remembers. */
    void noticed(byte[] command) {
        if (command.length < 4) {
            return;
        }
        int ins = command[1] & 0xFF;
        if (ins >= PIN_INSTRUCTIONS_FROM && ins <= PIN_INSTRUCTIONS_TO) {
            sim.hostUsedPins();
        } else if (ins == STORE_DATA && switchesProfiles(command)) {
            sim.hostSwitchedProfiles();
        } else if (FileCommands.writes(ins)) {
            sim.hostWrote();
        }
    }

    /** ES10c functions: EnableProfile, DisableProfile, eUICCMemoryReset. SGP.22 5.7. */
    private static boolean switchesProfiles(byte[] storeData) {
        int function = storeData.length > 6 ? (storeData[5] & 0xFF) << 8 | (storeData[6] & 0xFF) : 0;
        return function == 0xBF31 || function == 0xBF32 || function == 0xBF34;
    }
}
