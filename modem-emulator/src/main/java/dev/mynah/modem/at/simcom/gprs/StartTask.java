package dev.mynah.modem.at.simcom.gprs;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CSTT}: names the access point, first of all. */
final class StartTask implements AtCommand<AtPort> {
    private static final StringParameter APN = StringParameter.of("apn", 99).optional();
    private static final StringParameter USER =
            StringParameter.of("user name", 50).orElse("");
    private static final StringParameter PASSWORD =
            StringParameter.of("password", 50).orElse("").secret();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CSTT")
                .execute()
                .set(APN, USER, PASSWORD)
                .read()
                .test();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        GprsStack stack = GprsStack.of(port);
        if (stack.state != IpState.INITIAL) {
            return Answer.error();
        }
        stack.state = IpState.START;
        return Answer.ok();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        GprsStack stack = GprsStack.of(port);
        if (stack.state != IpState.INITIAL) {
            return Answer.error();
        }
        stack.apn = given.find(APN).orElse(stack.apn);
        stack.user = given.get(USER);
        stack.password = given.get(PASSWORD);
        stack.state = IpState.START;
        return Answer.ok();
    }

    /** Without the password. */
    @Override
    public Answer read(AtPort port) {
        GprsStack stack = GprsStack.of(port);
        return Answer.line(Line.of("+CSTT").add(stack.apn).add(stack.user).add(""));
    }

    @Override
    public String clause() {
        return "SIM800 TCPIP";
    }

    @Override
    public String summary() {
        return "access point";
    }
}
