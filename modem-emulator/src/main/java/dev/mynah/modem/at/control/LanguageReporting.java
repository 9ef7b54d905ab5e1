package dev.mynah.modem.at.control;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import dev.mynah.modem.at.port.UnsolicitedReport;

/** {@code +CLAE}: whether the unsolicited {@code +CLAEV: <code>} tells of another language. TS 27.007 8.31. */
final class LanguageReporting implements AtCommand<AtPort>, UnsolicitedReport {
    private static final FlagParameter MODE = FlagParameter.of("mode").orElse(false);
    private static final Setting<Boolean> REPORTED = Setting.flag("+CLAE", false);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CLAE").set(MODE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(REPORTED, given.get(MODE));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CLAE").add(port.get(REPORTED) ? 1 : 0));
    }

    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.LanguageChanged changed && port.get(REPORTED)) {
            port.report(Line.of("+CLAEV").add(changed.code()).toString());
        }
    }

    @Override
    public String clause() {
        return "27.007 8.31";
    }

    @Override
    public String summary() {
        return "report another language";
    }
}
