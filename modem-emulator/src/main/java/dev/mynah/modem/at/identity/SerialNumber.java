package dev.mynah.modem.at.identity;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CGSN}: the IMEI, the IMEISV or the software version. TS 27.007 5.4. */
final class SerialNumber implements AtCommand<AtPort> {
    private static final IntParameter SNT = IntParameter.of("snt", 0, 3).orElse(0);
    private static final int DIGITS_WITHOUT_CHECK = 14;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CGSN").execute().set(SNT).test();
    }

    @Override
    public String clause() {
        return "27.007 5.4";
    }

    @Override
    public String summary() {
        return "IMEI, IMEISV, software version";
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return Answer.line(port.subscription().imei());
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        Subscription subscription = port.subscription();
        return switch (given.get(SNT)) {
            case 1 -> Answer.line(Line.of("+CGSN").add(subscription.imei()));
            case 2 ->
                Answer.line(Line.of("+CGSN")
                        .add(subscription.imei().substring(0, DIGITS_WITHOUT_CHECK) + subscription.softwareVersion()));
            case 3 -> Answer.line(Line.of("+CGSN").add(subscription.softwareVersion()));
            default -> Answer.line(subscription.imei());
        };
    }
}
