package dev.mynah.modem.at.simcom.gprs;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import java.net.InetAddress;
import java.util.Locale;

/** {@code +SAPBR}: the context as services of the module have it, which is the one connections are on. */
final class BearerProfile implements AtCommand<AtPort> {
    private static final int CLOSE = 0;
    private static final int OPEN = 1;
    private static final int QUERY = 2;
    private static final int CONNECTED = 1;
    private static final int CLOSED = 3;
    private static final IntParameter COMMAND = IntParameter.of("cmd_type", CLOSE, 3);
    private static final IntParameter PROFILE = IntParameter.of("cid", 1, 1);
    private static final StringParameter TAG =
            StringParameter.of("ConParamTag", 8).optional();
    private static final StringParameter VALUE =
            StringParameter.of("ConParamValue", 64).optional().secret();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+SAPBR").set(COMMAND, PROFILE, TAG, VALUE).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        GprsStack stack = GprsStack.of(port);
        return switch (given.get(COMMAND)) {
            case CLOSE ->
                stack.bearer()
                        ? Pending.ok(
                                port.packetData().deactivate(stack.context()).otherwiseEmpty())
                        : Answer.error();
            case OPEN -> stack.bearer() ? Answer.error() : Pending.ok(stack.activate());
            case QUERY ->
                Answer.line("+SAPBR: 1," + (stack.bearer() ? CONNECTED : CLOSED) + ",\""
                        + stack.address().map(InetAddress::getHostAddress).orElse("0.0.0.0") + "\"");
            default ->
                parameter(stack, given.find(TAG).orElse(""), given.find(VALUE).orElse(""));
        };
    }

    /** There is no bearer but GPRS. */
    private static Answer parameter(GprsStack stack, String tag, String value) {
        switch (tag.toUpperCase(Locale.ROOT)) {
            case "APN" -> stack.apn = value;
            case "USER" -> stack.user = value;
            case "PWD" -> stack.password = value;
            case "CONTYPE" -> {
                return value.equalsIgnoreCase("GPRS") ? Answer.ok() : Answer.error();
            }
            default -> {
                return Answer.error();
            }
        }
        return Answer.ok();
    }

    @Override
    public String clause() {
        return "SIM800 TCPIP";
    }

    @Override
    public String summary() {
        return "bearer of services";
    }
}
