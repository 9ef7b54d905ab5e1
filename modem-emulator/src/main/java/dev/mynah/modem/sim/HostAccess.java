package dev.mynah.modem.sim;

import dev.mynah.modem.Sim.FileCommand;
import dev.mynah.modem.Sim.FileResponse;
import dev.mynah.modem.Sim.OpenChannel;
import java.util.Optional;

/** The card as hosts have it: the basic channel, file commands, and the channels they open. */
final class HostAccess {
    private static final int PIN_INSTRUCTIONS_FROM = 0x20;
    private static final int PIN_INSTRUCTIONS_TO = 0x2C;
    private static final int STORE_DATA = 0xE2;
    private static final int AUTHENTICATE = 0x88;

    private final CardSim sim;
    private final Terminal terminal;
    private final HostChannels channels;
    private final HostSessions sessions;

    HostAccess(CardSim sim, Terminal terminal, Optional<Terminal> isdrTerminal) {
        this.sim = sim;
        this.terminal = terminal;
        this.channels = new HostChannels(terminal);
        this.sessions = new HostSessions(channels, isdrTerminal.map(HostChannels::new));
    }

    /** The slot's port has been reset, which closes the channels on it. */
    void reset() {
        sessions.reset();
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
            if (PhoneBookFiles.maybe(command.fileId())) {
                sim.phoneBookWritten();
            }
        }
        return response;
    }

    /** The same in an application that no channel is kept for. */
    FileResponse file(byte[] application, FileCommand command) {
        OpenChannel channel = channels.open(application, 0x00);
        try {
            return file(new SimFiles(terminal, channel.number()), command);
        } finally {
            channels.close(channel.number());
        }
    }

    /** The same on a channel a host has opened. */
    FileResponse file(int session, FileCommand command) {
        return file(sessions.files(session), FileCommands.inApplication(command));
    }

    byte[] authenticate(byte[] application, int context, byte[] challenge) {
        OpenChannel channel = channels.open(application, 0x00);
        try {
            return terminal.send(channel.number(), Apdu.withAnswer(0x00, AUTHENTICATE, 0x00, context, challenge))
                    .bytes();
        } finally {
            channels.close(channel.number());
        }
    }

    OpenChannel open(byte[] aid, int p2) {
        return sessions.open(aid, p2);
    }

    void close(int session) {
        sessions.close(session);
    }

    byte[] transmit(int session, byte[] command) {
        byte[] response = sessions.transmit(session, command);
        noticed(command);
        return response;
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
