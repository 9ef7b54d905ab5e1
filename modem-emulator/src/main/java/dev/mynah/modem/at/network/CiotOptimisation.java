package dev.mynah.modem.at.network;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Domain;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import dev.mynah.modem.at.port.UnsolicitedReport;

/**
 * {@code +CCIOTOPT}: the optimisations of EPS for small things, of which the stack has none and so can prefer none; and, once a host
 * wants to hear it, which ones the network has it registers with. The networks of our air accept an attach without any of them.
 * TS 27.007 7.42.
 */
final class CiotOptimisation implements AtCommand<AtPort>, UnsolicitedReport {
    private static final int NONE = 0;
    private static final int REPORTED = 1;
    private static final int RESET = 3;

    private static final IntParameter N =
            IntParameter.oneOf("n", 0, REPORTED, RESET).orElse(0);
    private static final IntParameter SUPPORTED =
            IntParameter.oneOf("supported_UE_opt", NONE).orElse(NONE);
    private static final IntParameter PREFERRED =
            IntParameter.oneOf("preferred_UE_opt", NONE).orElse(NONE);

    private static final Setting<Integer> REPORTING = Setting.number("+CCIOTOPT", 0);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CCIOTOPT").set(N, SUPPORTED, PREFERRED).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(REPORTING, given.get(N) == REPORTED ? REPORTED : 0);
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(
                Line.of("+CCIOTOPT").add(port.get(REPORTING)).add(NONE).add(NONE));
    }

    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        if (port.get(REPORTING) == REPORTED
                && event instanceof SubscriptionEvent.RegistrationChanged changed
                && changed.domain() == Domain.EPS
                && changed.registration().status().registered()) {
            port.report(Line.of("+CCIOTOPTI").add(NONE).toString());
        }
    }

    @Override
    public String clause() {
        return "27.007 7.42";
    }

    @Override
    public String summary() {
        return "CIoT optimisations: none here, and what the network has";
    }
}
