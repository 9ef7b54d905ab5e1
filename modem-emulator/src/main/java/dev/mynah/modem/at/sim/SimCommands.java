package dev.mynah.modem.at.sim;

import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Family;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;
import java.util.List;

/** The commands that reach the card. */
public final class SimCommands {
    private SimCommands() {}

    public static Family<AtPort> family() {
        return Family.of(
                "SIM",
                new EnterPin(),
                new RemainingPinRetries(),
                new FacilityLock(),
                new ChangePassword(),
                new SubscriberNumber(),
                new GenericSimAccess(false),
                new RestrictedSimAccess(),
                new OpenLogicalChannel(),
                new CloseLogicalChannel(),
                new LogicalChannelAccess(),
                new RestrictedChannelAccess(),
                new ApplicationDiscovery(),
                new EapAuthentication(),
                new EapParameters(),
                new CardSlot(),
                new ReadToolkitProfile(),
                new WriteToolkitProfile(),
                new ToolkitReporting(),
                new ToolkitActivation(),
                new SendEnvelope(),
                new SendTerminalResponse());
    }

    /** {@code +CSIM} of those who have it lock the card as well. */
    public static AtCommand<AtPort> lockableAccess() {
        return new GenericSimAccess(true);
    }

    /** Whether an APDU of {@code +CSIM} is for another channel than the basic one, by its class. TS 102 221 10.1.1. */
    public static boolean onLogicalChannel(Arguments ofGenericAccess) {
        return GenericSimAccess.onLogicalChannel(ofGenericAccess);
    }

    /** What these commands make the modem say unasked. */
    public static List<UnsolicitedReport> reports() {
        return List.of(new ToolkitReport());
    }
}
