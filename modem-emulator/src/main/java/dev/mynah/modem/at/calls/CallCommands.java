package dev.mynah.modem.at.calls;

import dev.mynah.at.command.Family;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;
import java.util.List;

/** The commands for calls. Dialling and H are among those of the line, as they are for data too. */
public final class CallCommands {
    private CallCommands() {}

    public static Family<AtPort> family() {
        return Family.of(
                "Calls",
                new AnswerCall(),
                new HangUpCall(),
                new HangUpControl(),
                new CallHolding(),
                new CallDeflection(),
                new InitiateECall(),
                new CurrentCalls(),
                new ToneSending(),
                new ToneDuration(),
                new MicrophoneMute(),
                new RingFormat(),
                new ServiceReporting(),
                new CallingLine(),
                new CalledLine(),
                new CallingLineRestriction(),
                new ConnectedLine(),
                new ConnectedLineRestriction(),
                new CallingName(),
                new CallWaiting(),
                new ClosedUserGroup(),
                new SupplementaryReporting(),
                new ErrorReport(),
                new AddressType(),
                new CallMode());
    }

    /** What these commands make the modem say unasked. */
    public static List<UnsolicitedReport> reports() {
        return List.of(new CallReport());
    }
}
