package dev.mynah.modem.at.network;

import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Family;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;
import java.util.ArrayList;
import java.util.List;

/** The commands that choose, watch and measure the network. */
public final class NetworkCommands {
    private static final ExtendedDrxSetting EXTENDED_DRX = new ExtendedDrxSetting();
    private static final CiotOptimisation CIOT_OPTIMISATION = new CiotOptimisation();
    private static final LocalEmergencyNumbers EMERGENCY_NUMBERS = new LocalEmergencyNumbers();

    private NetworkCommands() {}

    public static Family<AtPort> family() {
        List<AtCommand<AtPort>> commands = new ArrayList<>();
        commands.add(new OperatorSelection());
        for (RegistrationDomain domain : RegistrationDomain.values()) {
            commands.add(new NetworkRegistration(domain));
        }
        commands.addAll(List.of(
                new PacketAttach(),
                new SignalStrength(),
                new ExtendedSignal(),
                new WirelessNetwork(),
                new ConnectionStatus(),
                new PreferredListSelection(),
                new PreferredOperators(),
                new OperatorList(),
                new OperationMode(),
                new PowerSavingSetting(),
                EXTENDED_DRX,
                new ExtendedDrxReading(),
                CIOT_OPTIMISATION,
                new CoverageEnhancement(),
                new ErrorCodeReporting(),
                EMERGENCY_NUMBERS));
        return new Family<>("Network", commands);
    }

    /** What these commands make the modem say unasked. */
    public static List<UnsolicitedReport> reports() {
        return List.of(
                new RegistrationReport(),
                new ConnectionReport(),
                new ErrorCodeReport(),
                EXTENDED_DRX,
                CIOT_OPTIMISATION,
                EMERGENCY_NUMBERS);
    }
}
