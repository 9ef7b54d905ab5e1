package dev.mynah.modem.at.clock;

import dev.mynah.at.command.Family;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;
import java.util.List;

/** The commands for the time of day and alarms. */
public final class ClockCommands {
    private ClockCommands() {}

    public static Family<AtPort> family() {
        return Family.of(
                "Time",
                new Clock(),
                new AutomaticTimeZone(),
                new TimeZoneReporting(),
                new AlarmSetting(),
                new DeleteAlarm(),
                new PostponeAlarm());
    }

    /** What these commands make the modem say unasked. */
    public static List<UnsolicitedReport> reports() {
        return List.of(new TimeZoneReport(), new AlarmReport());
    }
}
