package dev.mynah.modem.at.packet;

import dev.mynah.at.command.Family;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;
import java.util.List;

/** The commands for packet data. */
public final class PacketCommands {
    private PacketCommands() {}

    public static Family<AtPort> family() {
        return Family.of(
                "Packet data",
                new DefineContext(),
                new DefineSecondaryContext(),
                new TrafficFlow(),
                new QualityOfService(),
                new ActivateContext(),
                new ModifyContext(),
                new ShowAddress(),
                new DynamicParameters(),
                new SecondaryDynamicParameters(),
                new DynamicTrafficFlow(),
                new DynamicQuality(),
                new EnterDataState(),
                new ContextAuthentication(),
                new EventReporting(),
                new DeleteContexts(),
                new AddressFormat(),
                new AutomaticResponse(),
                new ManualResponse(),
                new MobileClass(),
                new NoMoreData());
    }

    /** What these commands make the modem say unasked. */
    public static List<UnsolicitedReport> reports() {
        return List.of(new PacketEventReport());
    }
}
