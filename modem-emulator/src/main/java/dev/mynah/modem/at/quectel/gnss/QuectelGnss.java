package dev.mynah.modem.at.quectel.gnss;

import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Family;
import dev.mynah.modem.at.port.AtPort;

/** The commands of Quectel's GNSS manual. */
public final class QuectelGnss {
    private QuectelGnss() {}

    /** With those that keep what the module remembers. */
    public static Family<AtPort> with(AtCommand<AtPort> orbits, AtCommand<AtPort> configuration) {
        return Family.of(
                "Quectel: GPS receiver", new TurnOn(), new TurnOff(), new AcquirePosition(), orbits, configuration);
    }
}
