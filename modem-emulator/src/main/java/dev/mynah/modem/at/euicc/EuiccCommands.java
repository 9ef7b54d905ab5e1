package dev.mynah.modem.at.euicc;

import dev.mynah.at.command.Family;
import dev.mynah.modem.at.port.AtPort;

/** The commands for what an eUICC carries. */
public final class EuiccCommands {
    private EuiccCommands() {}

    public static Family<AtPort> family() {
        return Family.of(
                "eUICC",
                new EuiccIdentity(),
                new ProfileDownload(),
                new ProfileManagement(),
                new ProfileMetadata(),
                new MemoryReset(),
                new DefaultServer(),
                new PendingNotifications());
    }
}
