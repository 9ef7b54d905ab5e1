package dev.mynah.modem.at.port;

import dev.mynah.at.command.DataPump;

/** What a line carries in data mode and can come back to with ATO, until it is over. V.250 6.3.7. */
public interface OnlineData extends DataPump {
    boolean over();

    /** Whether the line is in data mode with it now, and not escaped. */
    boolean online();
}
