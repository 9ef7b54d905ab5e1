package dev.mynah.modem.at.calls;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.Line;
import dev.mynah.modem.ServiceClass;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.services.ServiceLines;
import dev.mynah.modem.mmi.Outcome;

/** What came of a dial string: for a code, what the command for the same service says. TS 27.007 6.2. */
final class KeypadAnswer {
    private KeypadAnswer() {}

    static Answer of(AtPort port, Outcome outcome) {
        if (outcome instanceof Outcome.Equipment equipment) {
            return Answer.line(equipment.imei());
        }
        return outcome instanceof Outcome.Answered answered ? of(port, answered) : Answer.ok();
    }

    private static Answer of(AtPort port, Outcome.Answered told) {
        if (told.service().isForwarding()) {
            return Answer.lines(ServiceLines.forwarding(told.answer(), ServiceClass.USUAL));
        }
        if (told.service().isBarring()) {
            return Answer.lines(ServiceLines.status("+CLCK", told.answer(), ServiceClass.USUAL));
        }
        return switch (told.service()) {
            case CALL_WAITING -> Answer.lines(ServiceLines.status("+CCWA", told.answer(), ServiceClass.USUAL));
            case CLIP -> line(CallingLine.line(port), told);
            case CLIR -> line(CallingLineRestriction.line(port), told);
            case COLP -> line(ConnectedLine.line(port), told);
            case CNAP -> line(CallingName.line(port), told);
            default -> line(Line.of("+COLR"), told);
        };
    }

    private static Answer line(Line line, Outcome.Answered told) {
        return Answer.line(line.add(Provision.of(told.service(), told.answer())));
    }
}
