package dev.mynah.modem.at.goldfish;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.ServiceClass;
import dev.mynah.modem.at.port.AtPort;

/**
 * {@code +CCFCU}: forwarding of calls, TS 27.007 7.11's {@code +CCFC} in the order of the HAL. A number has a type of its own
 * besides that of its digits, and a question is always answered by a line.
 */
final class Forwarding implements AtCommand<AtPort> {
    private static final IntParameter REASON = IntParameter.of("reason", 0, 5);
    private static final IntParameter MODE = IntParameter.of("mode", 0, 4);
    private static final IntParameter NUMBER_TYPE =
            IntParameter.of("numbertype", 0, 255).orElse(2);
    private static final IntParameter TON = IntParameter.of("ton", 0, 255).orElse(129);
    private static final StringParameter NUMBER =
            StringParameter.of("number", 38).orElse("");
    private static final IntParameter CLASS = IntParameter.of("class", 0, 255).orElse(0);
    private static final StringParameter RULE =
            StringParameter.of("ruleset", 38).optional();
    private static final StringParameter SUBADDRESS =
            StringParameter.of("subaddr", 38).optional();
    private static final IntParameter SUBADDRESS_TYPE =
            IntParameter.of("satype", 0, 255).optional();
    private static final IntParameter TIME = IntParameter.of("time", 1, 30).optional();
    private static final int INTERNATIONAL = 145;
    private static final int STATUS = 0;
    private static final int CLASSES = 1;
    private static final int DIGITS = 2;
    private static final int TYPE = 3;
    private static final int SECONDS = 6;

    private final AtCommand<AtPort> standard = Reworded.standard("+CCFC");

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CCFCU")
                .set(REASON, MODE, NUMBER_TYPE, TON, NUMBER, CLASS, RULE, SUBADDRESS, SUBADDRESS_TYPE, TIME)
                .bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        String number = given.get(NUMBER);
        boolean international = given.get(TON) == INTERNATIONAL || number.startsWith("+");
        int classes = given.get(CLASS) == 0 ? ServiceClass.USUAL : given.get(CLASS);
        String written = given.get(REASON) + "," + given.get(MODE)
                + (number.isEmpty() ? ",," : ",\"" + number + "\"," + (international ? INTERNATIONAL : 129)) + ","
                + classes + given.find(TIME).map(it -> ",,," + it).orElse("");
        return Reworded.answer(Translated.set(standard, port, written), Forwarding::worded);
    }

    /** {@code +CCFC: 1,1,"+15550100",145,,,20} is {@code +CCFCU: 1,1,2,145,"+15550100",,,,20}. */
    private static String worded(String line) {
        String[] values = line.substring(line.indexOf(": ") + 2).split(",", -1);
        boolean number = values.length > TYPE;
        return "+CCFCU: " + values[STATUS] + "," + values[CLASSES] + ",2," + (number ? values[TYPE] : "129") + ","
                + (number ? values[DIGITS] : "\"\"") + (values.length > SECONDS ? ",,,," + values[SECONDS] : "");
    }

    @Override
    public String clause() {
        return "27.007 7.11";
    }

    @Override
    public String summary() {
        return "call forwarding, in the HAL's order";
    }
}
