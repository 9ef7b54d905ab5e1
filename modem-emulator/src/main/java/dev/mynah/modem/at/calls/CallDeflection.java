package dev.mynah.modem.at.calls;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Calls.Handling;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;

/** {@code +CTFR}: sends a call that rings or waits on to another number. It has no subaddress. TS 27.007 7.14. */
final class CallDeflection implements AtCommand<AtPort> {
    private static final StringParameter NUMBER = StringParameter.of("number", 38);
    private static final IntParameter TYPE =
            IntParameter.oneOf("type", 129, 145).orElse(129);
    private static final int INTERNATIONAL = 145;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CTFR").set(NUMBER, TYPE).bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        String number = given.get(NUMBER);
        if (!number.matches("\\+?[0-9*#]{1,37}")) {
            return Answer.error(CmeError.INVALID_CHARACTERS_IN_DIAL_STRING);
        }
        boolean international = given.get(TYPE) == INTERNATIONAL && !number.startsWith("+");
        return Pending.ok(
                port.subscription().calls().handle(new Handling.Deflect(international ? "+" + number : number)));
    }

    @Override
    public String clause() {
        return "27.007 7.14";
    }

    @Override
    public String summary() {
        return "deflect a call";
    }
}
