package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.ModemEvent;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;

/**
 * {@code +QPOWD}: shuts the module down, and {@code POWERED DOWN} is its last word, on every port. An emulated network is left at
 * once, so that there is nothing to hasten.
 */
final class PowerDown implements AtCommand<AtPort>, UnsolicitedReport {
    private static final FlagParameter NORMAL = FlagParameter.of("n").orElse(true);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+QPOWD").execute().set(NORMAL).test();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return set(port, given);
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.modem().shutDown();
        return Answer.ok();
    }

    @Override
    public void on(AtPort port, SubscriptionEvent event) {}

    @Override
    public void on(AtPort port, ModemEvent event) {
        if (event instanceof ModemEvent.ShuttingDown) {
            port.report("POWERED DOWN");
        }
    }

    @Override
    public String clause() {
        return "Quectel";
    }

    @Override
    public String summary() {
        return "shut the module down; its power key (`mynah ctl power-key`) has it boot again";
    }
}
