package dev.mynah.euicc.command;

import static dev.mynah.euicc.port.CommandRow.ClassType.ANY;
import static dev.mynah.euicc.port.CommandRow.ClassType.INTERINDUSTRY;
import static dev.mynah.euicc.port.CommandRow.ClassType.PROPRIETARY;

import dev.mynah.euicc.port.CommandRow;
import java.util.List;

/** Every command the card's operating system knows. */
public final class CommandTable {

    /** In the order of the clauses. */
    public static final List<CommandRow> ROWS = List.of(
            new CommandRow("SELECT", 0xA4, INTERINDUSTRY, true, new SelectFile(), "102.221 11.1.1"),
            new CommandRow("STATUS", 0xF2, PROPRIETARY, true, new Status(), "102.221 11.1.2"),
            new CommandRow("READ BINARY", 0xB0, INTERINDUSTRY, false, new ReadBinary(), "102.221 11.1.3"),
            new CommandRow("UPDATE BINARY", 0xD6, INTERINDUSTRY, false, new UpdateBinary(), "102.221 11.1.4"),
            new CommandRow("READ RECORD", 0xB2, INTERINDUSTRY, false, new ReadRecord(), "102.221 11.1.5"),
            new CommandRow("UPDATE RECORD", 0xDC, INTERINDUSTRY, false, new UpdateRecord(), "102.221 11.1.6"),
            new CommandRow("SEARCH RECORD", 0xA2, INTERINDUSTRY, false, new SearchRecord(), "102.221 11.1.7"),
            new CommandRow("INCREASE", 0x32, PROPRIETARY, false, new Increase(), "102.221 11.1.8"),
            new CommandRow("VERIFY PIN", 0x20, INTERINDUSTRY, false, new VerifyPin(), "102.221 11.1.9"),
            new CommandRow("CHANGE PIN", 0x24, INTERINDUSTRY, false, new ChangePin(), "102.221 11.1.10"),
            new CommandRow("DISABLE PIN", 0x26, INTERINDUSTRY, false, new DisablePin(), "102.221 11.1.11"),
            new CommandRow("ENABLE PIN", 0x28, INTERINDUSTRY, false, new EnablePin(), "102.221 11.1.12"),
            new CommandRow("UNBLOCK PIN", 0x2C, INTERINDUSTRY, false, new UnblockPin(), "102.221 11.1.13"),
            new CommandRow(
                    "DEACTIVATE FILE", 0x04, INTERINDUSTRY, false, LifeCycleCommand.deactivate(), "102.221 11.1.14"),
            new CommandRow("ACTIVATE FILE", 0x44, INTERINDUSTRY, false, LifeCycleCommand.activate(), "102.221 11.1.15"),
            new CommandRow("AUTHENTICATE", 0x88, INTERINDUSTRY, false, new Authenticate(), "31.102 7.1"),
            new CommandRow("GET IDENTITY", 0x78, PROPRIETARY, false, new GetIdentity(), "31.102 7.5"),
            new CommandRow("GET CHALLENGE", 0x84, INTERINDUSTRY, false, new GetChallenge(), "102.221 11.1.15"),
            new CommandRow("MANAGE CHANNEL", 0x70, INTERINDUSTRY, true, new ManageChannel(), "102.221 11.1.17"),
            new CommandRow("TERMINAL CAPABILITY", 0xAA, PROPRIETARY, true, new TerminalCapability(), "102.221 11.1.19"),
            new CommandRow("SUSPEND UICC", 0x76, PROPRIETARY, true, new SuspendUicc(), "102.221 11.1.22"),
            new CommandRow("TERMINAL PROFILE", 0x10, PROPRIETARY, true, new ReceiveTerminalProfile(), "102.221 11.2.1"),
            new CommandRow("ENVELOPE", 0xC2, PROPRIETARY, true, new ReceiveEnvelope(), "102.221 11.2.2"),
            new CommandRow("FETCH", 0x12, PROPRIETARY, true, new Fetch(), "102.221 11.2.3"),
            new CommandRow("TERMINAL RESPONSE", 0x14, PROPRIETARY, true, new TerminalResponse(), "102.221 11.2.4"),
            new CommandRow("RETRIEVE DATA", 0xCB, PROPRIETARY, false, new RetrieveData(), "102.221 11.3.1"),
            new CommandRow("SET DATA", 0xDB, PROPRIETARY, false, new SetData(), "102.221 11.3.2"),
            new CommandRow("CREATE FILE", 0xE0, INTERINDUSTRY, false, new CreateFile(), "102.222 6.3"),
            new CommandRow("DELETE FILE", 0xE4, INTERINDUSTRY, false, new DeleteFile(), "102.222 6.4"),
            new CommandRow("TERMINATE DF", 0xE6, INTERINDUSTRY, false, TerminateFile.directory(), "102.222 6.7"),
            new CommandRow("TERMINATE EF", 0xE8, INTERINDUSTRY, false, TerminateFile.elementary(), "102.222 6.8"),
            new CommandRow("RESIZE FILE", 0xD4, PROPRIETARY, false, new ResizeFile(), "102.222 6.10"),
            new CommandRow("GET RESPONSE", 0xC0, ANY, true, new GetResponse(), "102.221 12.1.1"));

    private CommandTable() {}
}
