package dev.mynah.modem.at.ublox;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Calls.Call;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import dev.mynah.modem.at.port.UnsolicitedReport;

/** {@code +UCALLSTAT}: whether the host hears how each call is: the states of {@code +CLCC}, and 6 for one that is over. */
final class CallStatus implements AtCommand<AtPort>, UnsolicitedReport {
    private static final Setting<Boolean> REPORTING = Setting.flag("+UCALLSTAT", false);

    private static final int OVER = 6;
    private static final FlagParameter ENABLE = FlagParameter.of("enable");

    @Override
    public Syntax syntax() {
        return Syntax.extended("+UCALLSTAT").set(ENABLE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(REPORTING, given.get(ENABLE));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line("+UCALLSTAT: " + (port.get(REPORTING) ? 1 : 0));
    }

    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        if (!port.get(REPORTING)) {
            return;
        }
        if (event instanceof SubscriptionEvent.CallChanged changed) {
            tell(port, changed.call(), changed.call().state().stat());
        } else if (event instanceof SubscriptionEvent.CallEnded ended) {
            tell(port, ended.call(), OVER);
        }
    }

    private static void tell(AtPort port, Call call, int state) {
        port.report("+UCALLSTAT: " + call.id() + "," + state);
    }

    @Override
    public String clause() {
        return "u-blox";
    }

    @Override
    public String summary() {
        return "state of calls, unasked";
    }
}
