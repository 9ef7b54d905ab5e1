package dev.mynah.modem.at.simcom;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.NetworkTime;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import dev.mynah.modem.at.port.UnsolicitedReport;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * {@code +CLTS}: whether the host hears of the time the network tells: universal time with the quarters of an hour that local time
 * is from it, and the hours of summer time in that.
 */
final class LocalTimeStamp implements AtCommand<AtPort>, UnsolicitedReport {
    private static final Setting<Boolean> REPORTING = Setting.flag("+CLTS", false);

    private static final int QUARTER = 15 * 60;
    private static final FlagParameter MODE = FlagParameter.of("mode");

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CLTS").set(MODE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(REPORTING, given.get(MODE));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line("+CLTS: " + (port.get(REPORTING) ? 1 : 0));
    }

    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.NetworkTimeReceived told && port.get(REPORTING)) {
            NetworkTime time = told.time();
            OffsetDateTime universal = time.local().withOffsetSameInstant(ZoneOffset.UTC);
            port.report(String.format(
                    Locale.ROOT,
                    "*PSUTTZ: %d,%d,%d,%d,%d,%d,\"%+d\",%d",
                    universal.getYear(),
                    universal.getMonthValue(),
                    universal.getDayOfMonth(),
                    universal.getHour(),
                    universal.getMinute(),
                    universal.getSecond(),
                    time.local().getOffset().getTotalSeconds() / QUARTER,
                    time.daylightSaving()));
            port.report("DST: " + time.daylightSaving());
        }
    }

    @Override
    public String clause() {
        return "SIM800";
    }

    @Override
    public String summary() {
        return "the time the network tells, unasked";
    }
}
