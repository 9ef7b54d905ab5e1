package dev.mynah.modem.at;

import dev.mynah.at.command.CommandTable;
import dev.mynah.modem.at.calls.CallCommands;
import dev.mynah.modem.at.charges.ChargeCommands;
import dev.mynah.modem.at.clock.ClockCommands;
import dev.mynah.modem.at.control.ControlCommands;
import dev.mynah.modem.at.euicc.EuiccCommands;
import dev.mynah.modem.at.identity.IdentityCommands;
import dev.mynah.modem.at.ims.ImsCommands;
import dev.mynah.modem.at.network.NetworkCommands;
import dev.mynah.modem.at.packet.PacketCommands;
import dev.mynah.modem.at.phonebook.PhoneBookCommands;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;
import dev.mynah.modem.at.services.ServiceCommands;
import dev.mynah.modem.at.sim.SimCommands;
import dev.mynah.modem.at.sms.MessageCommands;
import java.util.List;
import java.util.stream.Stream;

/** Every AT command the modem knows. What is not here answers ERROR. */
public final class AtCommands {
    private static final CommandTable<AtPort> TABLE = CommandTable.of(
            IdentityCommands.family(),
            ControlCommands.family(),
            SimCommands.family(),
            PhoneBookCommands.family(),
            EuiccCommands.family(),
            NetworkCommands.family(),
            ImsCommands.family(),
            PacketCommands.family(),
            CallCommands.family(),
            ChargeCommands.family(),
            MessageCommands.family(),
            ServiceCommands.family(),
            ClockCommands.family());

    private static final List<UnsolicitedReport> REPORTS = Stream.of(
                    NetworkCommands.reports(),
                    ImsCommands.reports(),
                    PacketCommands.reports(),
                    SimCommands.reports(),
                    CallCommands.reports(),
                    ChargeCommands.reports(),
                    MessageCommands.reports(),
                    ServiceCommands.reports(),
                    ControlCommands.reports(),
                    ClockCommands.reports())
            .flatMap(List::stream)
            .toList();

    private AtCommands() {}

    public static CommandTable<AtPort> table() {
        return TABLE;
    }

    /** What is reported unasked, to ports that asked for it. */
    public static List<UnsolicitedReport> reports() {
        return REPORTS;
    }
}
