package dev.mynah.modem.at.sms;

import dev.mynah.at.command.Family;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;
import java.util.List;

/** The commands of short messages. */
public final class MessageCommands {
    private MessageCommands() {}

    public static Family<AtPort> family() {
        return new Family<>(
                "Messages",
                List.of(
                        new MessageServiceSelection(),
                        new MessageServiceDomain(),
                        new PreferredStorage(),
                        new MessageFormat(),
                        new ServiceCentreAddress(),
                        new TextModeParameters(),
                        new ShowParameters(),
                        new BroadcastSelection(),
                        new SaveSettings(),
                        new RestoreSettings(),
                        new NewMessageIndications(),
                        new MessageAcknowledgement(),
                        new ListMessages(),
                        new ReadMessage(),
                        new DeleteMessage(),
                        new SendMessage(),
                        new SendFromStorage(),
                        new WriteMessage(),
                        new SendCommand(),
                        new MoreMessages()));
    }

    /** What these commands make the modem say unasked. */
    public static List<UnsolicitedReport> reports() {
        return List.of(new MessageRouting());
    }
}
